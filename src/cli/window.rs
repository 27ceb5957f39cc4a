//! No command: the window.

use std::ffi::OsString;
use std::io::Write as _;

use super::outcome::Outcome;
use super::{input, options};
use crate::app::{OpenOptions, Place, open};
use crate::checklist::BUILT_IN;
use crate::system::folders;
use crate::words::Lang;

/// Opens the window and stays until it closes. Where none can open, says in
/// both languages what to install: nobody chose a language yet.
pub fn run(arguments: Vec<OsString>) -> Result<Outcome, Outcome> {
    let options = options::read(arguments, &["data-dir", "exit-after-first-frame"])?;
    if options.help {
        return Ok(Outcome::text(options::usage()));
    }
    let checklist = input::checklist(None, options.form)?;
    let place = folders::data(options.data_dir.as_deref()).map(Place::on_this_machine);
    let window = OpenOptions {
        checklist,
        file: BUILT_IN.to_vec(),
        place,
        scan: None,
        exit_after_first_frame: options.exit_after_first_frame,
    };
    std::panic::set_hook(Box::new(|panic| tell(panic.location())));
    match open(window) {
        Ok(()) => Ok(Outcome::text("")),
        Err(error) => Err(Outcome::refused(format!("{}\n{}", error.words(Lang::Nl), error.words(Lang::En)))),
    }
}

/// Says where the program went wrong, and nothing of what was being shown: the
/// message of a panic can hold an answer or a path.
fn tell(place: Option<&std::panic::Location<'_>>) {
    let file = place.and_then(|place| place.file().rsplit(['/', '\\']).next()).unwrap_or_default();
    let line = place.map_or(0, std::panic::Location::line);
    let _ = writeln!(std::io::stderr(), "huisscan: {file}:{line}");
}
