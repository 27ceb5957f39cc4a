//! One sentence in both languages.

/// A language the program itself speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Dutch, the language every checklist has.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// The two-letter code, as in `--lang` and in checklist texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language with this code, if the program speaks it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "nl" => Some(Self::Nl),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

/// One sentence or label, in each language the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Dutch: B1, `u`, short.
    pub nl: &'static str,
    /// English, saying the same.
    pub en: &'static str,
}

impl Phrase {
    /// A phrase from its two wordings.
    #[must_use]
    pub const fn new(nl: &'static str, en: &'static str) -> Self {
        Self { nl, en }
    }

    /// The wording in one language.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Nl => self.nl,
            Lang::En => self.en,
        }
    }

    /// The wording with `{name}` replaced by its value, for each pair.
    ///
    /// A value is put in as it is, also where it holds braces itself: the
    /// sentence is read once, from left to right.
    #[must_use]
    pub fn with(self, lang: Lang, values: &[(&str, &str)]) -> String {
        let mut rest = self.get(lang);
        let mut out = String::with_capacity(rest.len() + 16);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let named = after.split_once('}').and_then(|(name, tail)| {
                let (_, value) = values.iter().find(|(key, _)| *key == name)?;
                Some((*value, tail))
            });
            if let Some((value, tail)) = named {
                out.push_str(value);
                rest = tail;
            } else {
                out.push('{');
                rest = after;
            }
        }
        out.push_str(rest);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_go_where_their_name_stands() {
        let phrase = Phrase::new("nog {n} van {all}", "{n} of {all} left");
        assert_eq!(phrase.with(Lang::Nl, &[("n", "3"), ("all", "{n}")]), "nog 3 van {n}");
        assert_eq!(phrase.with(Lang::En, &[("n", "3"), ("all", "9")]), "3 of 9 left");
    }

    #[test]
    fn an_unknown_name_stays_visible() {
        let phrase = Phrase::new("{wat} is {open", "");
        assert_eq!(phrase.with(Lang::Nl, &[]), "{wat} is {open");
    }
}
