//! Reading the options of a command.

use std::ffi::OsString;
use std::path::PathBuf;

use jiff::civil::Date;
use lexopt::{Arg, Parser, ValueExt as _};

use super::outcome::{Form, LANG, Outcome};
use crate::words::cli as words;

/// How the program is called.
pub fn usage() -> &'static str {
    words::USAGE.get(LANG)
}

/// An argument that does not belong.
pub fn unexpected(argument: &str) -> Outcome {
    Outcome::usage(&words::UNEXPECTED.with(LANG, &[("argument", argument)]))
}

/// A command of a later version.
pub fn not_yet(command: &str) -> Outcome {
    Outcome::usage(&words::NOT_YET.with(LANG, &[("command", command)]))
}

/// An option that is needed.
pub fn needed(option: &str) -> Outcome {
    Outcome::usage(&words::NEEDED.with(LANG, &[("option", option)]))
}

/// An option whose value does not fit.
pub fn bad_option(option: &str, value: &str) -> Outcome {
    Outcome::usage(&words::BAD_OPTION.with(LANG, &[("option", option), ("value", value)]))
}

/// All options there are; each command refuses those it does not know.
#[derive(Debug, Default)]
pub struct Options {
    /// The one argument without a name.
    pub file: Option<PathBuf>,
    /// `--json`
    pub form: Form,
    /// `--today`, `--date`
    pub date: Option<Date>,
    /// `--previous`
    pub previous: Option<PathBuf>,
    /// `--answers`
    pub answers: Option<PathBuf>,
    /// `--checklist`
    pub checklist: Option<PathBuf>,
    /// `--done`, each
    pub done: Vec<String>,
    /// `--pdf`
    pub pdf: Option<PathBuf>,
    /// `--cut`
    pub cut: Option<String>,
    /// `--kind`
    pub kind: Option<String>,
    /// `--lang`
    pub lang: Option<String>,
    /// `--password-file`
    pub password_file: Option<PathBuf>,
    /// `--large-print`
    pub large_print: bool,
    /// `--overwrite`
    pub overwrite: bool,
    /// `--data-dir`
    pub data_dir: Option<PathBuf>,
    /// `--exit-after-first-frame`
    pub exit_after_first_frame: bool,
    /// `--help`
    pub help: bool,
}

/// Reads a command's options; `known` names those it takes (`FILE` for the
/// argument without a name).
pub fn read(arguments: Vec<OsString>, known: &[&str]) -> Result<Options, Outcome> {
    let mut parser = Parser::from_args(arguments);
    let mut options = Options::default();
    let usage = |error: lexopt::Error| Outcome::usage(&error.to_string());
    while let Some(argument) = parser.next().map_err(usage)? {
        let name = match &argument {
            Arg::Long(name) => (*name).to_owned(),
            Arg::Short(letter) => letter.to_string(),
            Arg::Value(_) => "FILE".to_owned(),
        };
        if matches!(name.as_str(), "help" | "h") {
            options.help = true;
            continue;
        }
        if !known.contains(&name.as_str()) {
            let shown = match &argument {
                Arg::Value(value) => value.to_string_lossy().into_owned(),
                Arg::Long(_) => format!("--{name}"),
                Arg::Short(_) => format!("-{name}"),
            };
            return Err(unexpected(&shown));
        }
        if let Arg::Value(value) = argument {
            if options.file.is_some() {
                return Err(unexpected(&value.to_string_lossy()));
            }
            options.file = Some(value.into());
            continue;
        }
        let mut value = || parser.value().map_err(usage);
        match name.as_str() {
            "json" => options.form = Form::Json,
            "overwrite" => options.overwrite = true,
            "large-print" => options.large_print = true,
            "exit-after-first-frame" => options.exit_after_first_frame = true,
            "previous" => options.previous = Some(value()?.into()),
            "answers" => options.answers = Some(value()?.into()),
            "checklist" => options.checklist = Some(value()?.into()),
            "pdf" => options.pdf = Some(value()?.into()),
            "password-file" => options.password_file = Some(value()?.into()),
            "data-dir" => options.data_dir = Some(value()?.into()),
            "done" => options.done.push(value()?.string().map_err(usage)?),
            "cut" => options.cut = Some(value()?.string().map_err(usage)?),
            "kind" => options.kind = Some(value()?.string().map_err(usage)?),
            "lang" => options.lang = Some(value()?.string().map_err(usage)?),
            "today" | "date" => {
                let written = value()?.string().map_err(usage)?;
                let date = crate::checklist::parse_date(&written);
                options.date = Some(date.ok_or_else(|| bad_option(&format!("--{name}"), &written))?);
            }
            other => return Err(unexpected(other)),
        }
    }
    Ok(options)
}
