//! Photos in the vault: written once, to both files. They go when no scan needs
//! them any more (`tidy`).

use zeroize::Zeroizing;

use super::error::{LoadError, SaveError};
use super::id::ThingId;
use super::open_vault::Vault;
use super::sealed::{Label, What};
use super::store::Kept;
use super::things::Copies;

impl Vault {
    /// Keeps a photo. A scan that names it has to be saved in the same session:
    /// what no scan names is removed when the vault is closed, or opened again.
    ///
    /// # Errors
    /// When it could not be kept.
    pub fn add_photo(&mut self, jpeg: &[u8]) -> Result<ThingId, SaveError> {
        let id = ThingId::random()?;
        self.add_photo_as(&id, jpeg)?;
        Ok(id)
    }

    /// Keeps a photo that has its name already; one that is there stays as it is.
    ///
    /// # Errors
    /// When it could not be kept.
    pub fn add_photo_as(&mut self, id: &ThingId, jpeg: &[u8]) -> Result<(), SaveError> {
        if self.listed.things.contains_key(id) {
            return Ok(());
        }
        self.add(id, Kept::new(What::Photo, Label::default()), jpeg, Copies::Two)
    }

    /// Reads a photo.
    ///
    /// # Errors
    /// When it is not kept here, or neither of its files is good.
    pub fn photo(&self, id: &ThingId) -> Result<Zeroizing<Vec<u8>>, LoadError> {
        let kept = self.listed.things.get(id).filter(|kept| kept.what == What::Photo).ok_or(LoadError::NoSuchThing)?;
        self.store.load(id.as_str(), kept).map(|loaded| loaded.content)
    }

    /// All photos that are kept, whether a scan names them or not.
    #[must_use]
    pub fn photos(&self) -> Vec<ThingId> {
        let photos = self.listed.things.iter().filter(|(_, kept)| kept.what == What::Photo);
        photos.map(|(id, _)| id.clone()).collect()
    }
}
