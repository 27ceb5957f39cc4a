//! A locked copy: the same document, readable with a password only.
//!
//! AES-256, revision 6 of the standard security handler. Everything is
//! encrypted, the metadata too; nothing is forbidden to who has the password, so
//! that a reading voice gets all there is. Each locked copy is another file: its
//! key and its identifier are random, and say nothing of what is in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, StringFormat, dictionary};
use zeroize::Zeroizing;

use super::PdfError;
use super::metadata::catalog;
use super::password::Password;

const FILTER: &[u8] = b"StdCF";

/// Encrypts a finished document tree.
pub fn lock(document: &mut Document, password: &Password) -> Result<(), PdfError> {
    let mut key = Zeroizing::new([0_u8; 32]);
    let mut id = [0_u8; 16];
    getrandom::fill(key.as_mut_slice()).map_err(|_| PdfError::Lock("no random key"))?;
    getrandom::fill(&mut id).map_err(|_| PdfError::Lock("no random identifier"))?;
    // The usual identifier is a hash of the content: who has a guess at the
    // content could check it without the password.
    let id = Object::String(id.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    // Revision 6 came after PDF 1.7; this is how a 1.7 file says that it has it.
    let adobe = dictionary! { "BaseVersion" => "1.7", "ExtensionLevel" => 8 };
    catalog(document)?.set("Extensions", dictionary! { "ADBE" => adobe });

    let cipher: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let version = EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(FILTER.to_vec(), cipher)]),
        file_encryption_key: key.as_slice(),
        stream_filter: FILTER.to_vec(),
        string_filter: FILTER.to_vec(),
        // Nothing is forbidden, so a second password would open nothing more.
        owner_password: password.as_str(),
        user_password: password.as_str(),
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).map_err(|_| PdfError::Lock("password not usable"))?;
    document.encrypt(&state).map_err(|_| PdfError::Lock("not encrypted"))?;
    name_the_key_length(document)
}

/// Without these entries poppler takes a key of 40 bits and reads garbage, which
/// `qpdf --check` does not notice.
fn name_the_key_length(document: &mut Document) -> Result<(), PdfError> {
    const MISSING: PdfError = PdfError::Structure("encryption dictionary");
    let encrypt = document.trailer.get(b"Encrypt").and_then(Object::as_reference).map_err(|_| MISSING)?;
    let encrypt = document.get_dictionary_mut(encrypt).map_err(|_| MISSING)?;
    encrypt.set("Length", 256);
    let filters = encrypt.get_mut(b"CF").and_then(Object::as_dict_mut).map_err(|_| MISSING)?;
    let filter = filters.get_mut(FILTER).and_then(Object::as_dict_mut).map_err(|_| MISSING)?;
    filter.set("Length", 32);
    filter.set("AuthEvent", "DocOpen");
    Ok(())
}
