//! Adding, showing and taking away photos.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::app::action::Effect;
use crate::app::derived::Card;
use crate::app::keeper::{Command, Trouble};
use crate::app::keeping::Asking;
use crate::app::photos::{Fetched, Form, Job, On, OnPaper, PhotoAction, Picture, Ready, Shown};
use crate::app::state::{Dialog, Screen, State};
use crate::report::{Cut, Paper};
use crate::scan::{Asked, Photo};
use crate::vault::ThingId;
use crate::vault::photo::Prepared;
use crate::words::{photos as words, preview, trouble as trouble_words};

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
                // Its bytes stay in the vault as long as this can be undone.
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

    /// Photos that undo can still bring back.
    pub(super) fn held_by_undo(&self) -> BTreeSet<ThingId> {
        let photos = self.undo.iter().flat_map(|scan| scan.photos.values().flatten());
        photos.filter_map(|photo| photo.id.parse().ok()).collect()
    }

    fn read_photo(&mut self, asked: Asked, path: PathBuf) -> Option<Effect> {
        if self.keeping.is_read_only() || self.photos.busy {
            return None;
        }
        self.photos.busy = true;
        self.photos.error = None;
        self.photos.from = None;
        Some(Effect::ReadPhoto(asked, path))
    }

    /// It was read, or not; what was read goes to the vault, or stays in memory
    /// with the scan.
    pub(super) fn photo_read(&mut self, asked: Asked, path: PathBuf, read: Result<Ready, String>) {
        if !self.photos.busy {
            // Its scan was put away meanwhile.
            return;
        }
        match read {
            Ok(ready) if self.keeping.in_vault().is_some() => {
                self.keeping.send(Command::AddPhoto { asked, path, ready });
            }
            // The scan is on its way into the vault without this one.
            Ok(ready) if self.keeping.is_busy(Asking::Make) || self.keeping.is_busy(Asking::Add) => {
                self.photos.late = Some((asked, path, ready));
            }
            Ok(ready) => self.hold_photo(asked, path, &ready),
            Err(words) => self.photo_refused(words),
        }
    }

    /// Keeps a photo in memory, as the scan is.
    fn hold_photo(&mut self, asked: Asked, path: PathBuf, ready: &Ready) {
        let Ok(id) = ThingId::random() else {
            return self.photo_refused(self.say(trouble_words::NO_RANDOM).to_owned());
        };
        let Prepared { width_pixels, height_pixels, .. } = *ready.0;
        let photo = Photo { id: id.to_string(), width_pixels, height_pixels };
        if self.photos.in_memory.take_in(id, ready) {
            self.photo_kept(asked, path, Ok(photo));
        } else {
            self.photo_refused(self.say(words::NO_ROOM).to_owned());
        }
    }

    fn photo_refused(&mut self, words: String) {
        self.photos.busy = false;
        self.photos.error = Some(words);
    }

    /// It is kept, or not.
    pub(super) fn photo_kept(&mut self, asked: Asked, path: PathBuf, kept: Result<Photo, Trouble>) {
        if !self.photos.busy {
            return;
        }
        match kept {
            Ok(photo) => {
                self.photos.busy = false;
                self.change(None, |scan| scan.photos.entry(asked).or_default().push(photo));
                self.photos.path.clear();
                self.photos.from = Some((asked, path));
                self.want_pictures();
            }
            Err(trouble) => self.photo_refused(self.say(trouble.words()).to_owned()),
        }
    }

    /// A photo from memory is ready to be shown.
    pub(super) fn photo_shown(&mut self, shown: &Shown) {
        let name = shown.name.clone();
        match &shown.form {
            Form::Card(picture) if self.photos.asked.contains(&name) => {
                self.photos.pictures.extend(picture.clone().map(|picture| (name, picture)));
            }
            Form::Card(_) => {}
            Form::Paper(photo) => self.photo_on_paper(name, photo.clone().ok_or(Trouble::Damaged)),
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

    /// Whether photos can be put on the paper of now: in the own report, when
    /// there are any.
    pub fn offers_photos(&self) -> bool {
        self.desk.paper == Paper::Report(Cut::Private) && self.scan.photos.values().any(|photos| !photos.is_empty())
    }

    /// Whether photos are on the paper of now.
    pub(super) fn shows_photos(&self) -> bool {
        self.desk.photos && self.offers_photos()
    }

    /// With or without photos; one that could not be had is asked for again.
    pub(super) fn put_photos(&mut self, photos: bool) {
        self.desk.photos = photos;
        self.desk.fetched.clear();
    }

    /// Fetches the photos of the report, and drops those no longer in it.
    fn want_photos_on_paper(&mut self) {
        if !self.shows_photos() {
            self.desk.fetched.clear();
            return;
        }
        let named: BTreeSet<&String> = self.scan.photos.values().flatten().map(|photo| &photo.id).collect();
        self.desk.fetched.retain(|name, _| named.contains(name));
        let new = named.into_iter().filter(|name| !self.desk.fetched.contains_key(*name));
        for name in new.cloned().collect::<Vec<_>>() {
            let thing = name.parse::<ThingId>().ok().filter(|_| self.keeping.in_vault().is_some());
            self.desk.fetched.insert(name.clone(), Fetched::Asked);
            match (self.photos.in_memory.get(&name).cloned(), thing) {
                (Some(ready), _) => self.photos.jobs.push(Job { name, ready, on: On::Paper }),
                (None, Some(thing)) => self.keeping.send(Command::PhotoOnPaper { thing }),
                (None, None) => self.photo_on_paper(name, Err(Trouble::Gone)),
            }
        }
    }

    /// Nobody answers any more: what is on its way will not come.
    pub(super) fn photos_are_lost(&mut self) {
        for fetched in self.desk.fetched.values_mut() {
            if matches!(fetched, Fetched::Asked) {
                *fetched = Fetched::Missing;
            }
        }
    }

    /// Takes in a photo for the report, if it is still waited for.
    pub(super) fn photo_on_paper(&mut self, name: String, photo: Result<Arc<OnPaper>, Trouble>) {
        if !matches!(self.desk.fetched.get(&name), Some(Fetched::Asked)) {
            return;
        }
        let fetched = photo.map_or(Fetched::Missing, Fetched::There);
        if matches!(fetched, Fetched::Missing) {
            self.complain(preview::PHOTO_MISSING);
        }
        self.desk.fetched.insert(name, fetched);
    }

    /// The photos of the report, in the order of the scan; nothing as long as one
    /// is on its way.
    pub(super) fn photos_on_paper(&self) -> Option<Vec<(Asked, Arc<OnPaper>)>> {
        let mut out = Vec::new();
        if !self.shows_photos() {
            return Some(out);
        }
        for (asked, photos) in &self.scan.photos {
            for photo in photos {
                match self.desk.fetched.get(&photo.id)? {
                    Fetched::Asked => return None,
                    Fetched::There(photo) => out.push((*asked, Arc::clone(photo))),
                    Fetched::Missing => {}
                }
            }
        }
        Some(out)
    }

    /// A photo in memory goes when neither the scan names it nor undo can bring it
    /// back.
    fn let_go_of_photos(&mut self) {
        if self.photos.in_memory.is_empty() {
            return;
        }
        let mut named = self.held_by_undo();
        let now = self.scan.photos.values().flatten();
        named.extend(now.filter_map(|photo| photo.id.parse().ok()));
        self.photos.in_memory.retain(|id| named.contains(id));
    }

    /// Fetches the photos of the card of now and of the report, and drops others.
    pub(super) fn want_pictures(&mut self) {
        self.let_go_of_photos();
        self.want_photos_on_paper();
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
            if !self.photos.asked.insert(name.clone()) {
                continue;
            }
            if let Some(ready) = self.photos.in_memory.get(&name).cloned() {
                self.photos.jobs.push(Job { name, ready, on: On::Card });
            } else if let Ok(thing) = name.parse::<ThingId>() {
                self.keeping.send(Command::Picture { thing });
            }
        }
    }
}
