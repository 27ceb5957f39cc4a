//! The key of a vault, and how it is wrapped.

use std::io::{Read as _, Write as _};
use std::iter;

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, Decryptor, EncryptError, Encryptor, scrypt, x25519};
use zeroize::Zeroizing;

use super::work::MOST_LOG_N;

/// Most bytes of a wrapped key that are looked at.
const MAX_WRAPPED_BYTES: u64 = 64 * 1024;

/// One X25519 identity of age, with its public half beside it.
#[derive(Clone)]
pub(super) struct Keys {
    identity: x25519::Identity,
    recipient: x25519::Recipient,
}

/// Why a wrapped key did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnwrapError {
    /// Not with this secret.
    WrongSecret,
    /// It asks more work than is accepted.
    TooMuchWork {
        /// The power of two.
        log_n: u8,
    },
    /// It is no wrapped key.
    Damaged,
}

/// Why a file did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DecryptFault {
    /// It is for another key.
    NotOurs,
    /// Torn, truncated, changed, or no age file.
    Damaged,
}

impl Keys {
    /// A new key.
    pub(super) fn generate() -> Self {
        Self::of(x25519::Identity::generate())
    }

    fn of(identity: x25519::Identity) -> Self {
        let recipient = identity.to_public();
        Self { identity, recipient }
    }

    /// The key as an armoured age file that a secret opens.
    pub(super) fn wrap(&self, secret: &str, log_n: u8) -> Result<String, EncryptError> {
        let mut recipient = scrypt::Recipient::new(SecretString::from(secret.to_owned()));
        recipient.set_work_factor(log_n);
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as _))?;
        let mut wrapped = Vec::new();
        let armor = ArmoredWriter::wrap_output(&mut wrapped, Format::AsciiArmor)?;
        let mut writer = encryptor.wrap_output(armor)?;
        // One line, as an identity file of age has it.
        writer.write_all(self.identity.to_string().expose_secret().as_bytes())?;
        writer.write_all(b"\n")?;
        writer.finish()?.finish()?;
        Ok(String::from_utf8_lossy(&wrapped).into_owned())
    }

    /// The key in an armoured age file.
    pub(super) fn unwrap(wrapped: &str, secret: &str) -> Result<Self, UnwrapError> {
        let mut identity = scrypt::Identity::new(SecretString::from(secret.to_owned()));
        identity.set_max_work_factor(MOST_LOG_N);
        let decryptor =
            Decryptor::new_buffered(ArmoredReader::new(wrapped.as_bytes())).map_err(|_| UnwrapError::Damaged)?;
        if !decryptor.is_scrypt() {
            return Err(UnwrapError::Damaged);
        }
        let reader = decryptor.decrypt(iter::once(&identity as _)).map_err(|error| unwrap_error(&error))?;
        let mut text = Zeroizing::new(String::with_capacity(wrapped.len()));
        reader.take(MAX_WRAPPED_BYTES).read_to_string(&mut text).map_err(|_| UnwrapError::Damaged)?;
        text.trim_end().parse().map(Self::of).map_err(|_| UnwrapError::Damaged)
    }

    /// Bytes as an age file to this key.
    pub(super) fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, EncryptError> {
        age::encrypt(&self.recipient, plain)
    }

    /// The bytes in an age file to this key.
    pub(super) fn decrypt(&self, file: &[u8]) -> Result<Zeroizing<Vec<u8>>, DecryptFault> {
        let decryptor = Decryptor::new_buffered(file).map_err(|_| DecryptFault::Damaged)?;
        let mut reader = match decryptor.decrypt(iter::once(&self.identity as _)) {
            Ok(reader) => reader,
            Err(DecryptError::NoMatchingKeys) => return Err(DecryptFault::NotOurs),
            Err(_) => return Err(DecryptFault::Damaged),
        };
        // An age file is larger than what is in it, so this never grows and
        // leaves no copy behind.
        let mut plain = Zeroizing::new(Vec::with_capacity(file.len()));
        reader.read_to_end(&mut plain).map_err(|_| DecryptFault::Damaged)?;
        Ok(plain)
    }
}

/// What age says of a file with a passphrase.
pub(super) fn unwrap_error(error: &DecryptError) -> UnwrapError {
    match error {
        DecryptError::ExcessiveWork { required, .. } => UnwrapError::TooMuchWork { log_n: *required },
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            UnwrapError::WrongSecret
        }
        _ => UnwrapError::Damaged,
    }
}
