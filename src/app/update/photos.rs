//! Adding, showing and taking away photos.

use std::path::PathBuf;

use crate::app::action::Effect;
use crate::app::derived::Card;
use crate::app::keeper::{Command, Trouble};
use crate::app::photos::{PhotoAction, Picture, Ready};
use crate::app::state::{Dialog, Screen, State};
use crate::scan::{Asked, Photo};
use crate::vault::ThingId;
use crate::words::{photos as words, trouble as trouble_words};

impl State {
    pub(super) fn photo(&mut self, action: PhotoAction) -> Option<Effect> {
        match action {
            PhotoAction::Path(path) => self.photos.path = path,
            PhotoAction::Pick(asked) => return Some(Effect::PickPhoto(asked)),
            PhotoAction::AddTyped(asked) => {
                let path = self.photos.path.trim().to_owned();
                if path.is_empty() {
                    self.photos.error = Some(self.say(trouble_words::NO_PATH).to_owned());
                    return None;
                }
                return self.read_photo(asked, path.into());
            }
            PhotoAction::Add(asked, path) => return self.read_photo(asked, path),
            PhotoAction::Remove(asked, place) => {
                // Its bytes stay in the vault until nothing names them: this can
                // be undone.
                self.change(None, |scan| {
                    if let Some(photos) = scan.photos.get_mut(&asked).filter(|photos| place < photos.len()) {
                        photos.remove(place);
                    }
                    scan.photos.retain(|_, photos| !photos.is_empty());
                });
                self.photos.from = None;
            }
            PhotoAction::Large(name) => {
                self.photos.large = Some(name);
                self.dialog = Some(Dialog::Photo);
            }
        }
        None
    }

    fn read_photo(&mut self, asked: Asked, path: PathBuf) -> Option<Effect> {
        let can = self.keeping.in_vault().is_some() && !self.keeping.is_read_only() && !self.photos.busy;
        if !can {
            return None;
        }
        self.photos.busy = true;
        self.photos.error = None;
        self.photos.from = None;
        Some(Effect::ReadPhoto(asked, path))
    }

    /// It was read, or not; what was read goes to the vault.
    pub(super) fn photo_read(&mut self, asked: Asked, path: PathBuf, read: Result<Ready, String>) {
        match read {
            Ok(ready) => self.keeping.send(Command::AddPhoto { asked, path, ready }),
            Err(words) => {
                self.photos.busy = false;
                self.photos.error = Some(words);
            }
        }
    }

    /// It is kept, or not.
    pub(super) fn photo_kept(&mut self, asked: Asked, path: PathBuf, kept: Result<Photo, Trouble>) {
        self.photos.busy = false;
        match kept {
            Ok(photo) => {
                self.change(None, |scan| scan.photos.entry(asked).or_default().push(photo));
                self.photos.path.clear();
                self.photos.from = Some((asked, path));
                self.want_pictures();
            }
            Err(trouble) => self.photos.error = Some(self.say(trouble.words()).to_owned()),
        }
    }

    pub(super) fn picture(&mut self, name: String, picture: Result<Picture, Trouble>) {
        match picture {
            Ok(picture) => {
                self.photos.pictures.insert(name, picture.into());
            }
            Err(_) => self.photos.error = Some(self.say(words::UNREADABLE).to_owned()),
        }
    }

    /// Fetches the photos of the card of now, and drops those of others.
    pub(super) fn want_pictures(&mut self) {
        let asked = match self.stop.filter(|_| self.screen == Screen::Walk).map(|stop| stop.card) {
            Some(Card::Question(asked)) => Some(asked),
            _ => None,
        };
        let named: Vec<String> = asked
            .and_then(|asked| self.scan.photos.get(&asked))
            .map(|photos| photos.iter().map(|photo| photo.id.clone()).collect())
            .unwrap_or_default();
        self.photos.pictures.retain(|name, _| named.contains(name));
        self.photos.asked.retain(|name| named.contains(name));
        for name in named {
            if self.photos.asked.insert(name.clone())
                && let Ok(thing) = name.parse::<ThingId>()
            {
                self.keeping.send(Command::Picture { thing });
            }
        }
    }
}
