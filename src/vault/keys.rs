//! The key of a vault, and how it is wrapped.

use std::io::{Read as _, Write as _};
use std::iter;

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, Decryptor, EncryptError, Encryptor, scrypt, x25519};
use zeroize::Zeroizing;

use super::work::MOST_LOG_N;

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
        #[cfg(test)]
        if let Some(same) = super::tape::next_identity() {
            return Self::of(same);
        }
        Self::of(x25519::Identity::generate())
    }

    fn of(identity: x25519::Identity) -> Self {
        let recipient = identity.to_public();
        Self { identity, recipient }
    }

    /// Keys that encrypt to someone else.
    #[cfg(test)]
    pub(super) fn that_lock_out(&self) -> Self {
        Self { recipient: x25519::Identity::generate().to_public(), ..self.clone() }
    }

    /// The key as an armoured age file that a secret opens.
    pub(super) fn wrap(&self, secret: &str, log_n: u8) -> Result<String, EncryptError> {
        #[cfg(test)]
        if let Some(tape) = super::tape::playing() {
            let parts = [self.recipient.to_string(), secret.to_owned(), log_n.to_string()];
            let wrapped = tape.once(&parts.each_ref().map(String::as_bytes), || self.wrap_now(secret, log_n))?;
            return Ok(String::from_utf8_lossy(&wrapped).into_owned());
        }
        let wrapped = self.wrap_now(secret, log_n)?;
        Ok(String::from_utf8_lossy(&wrapped).into_owned())
    }

    fn wrap_now(&self, secret: &str, log_n: u8) -> Result<Vec<u8>, EncryptError> {
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
        Ok(wrapped)
    }

    /// The key in an armoured age file.
    pub(super) fn unwrap(wrapped: &str, secret: &str) -> Result<Self, UnwrapError> {
        let plain = decrypt_with_passphrase(wrapped.as_bytes(), secret).map_err(|fault| match fault {
            PassphraseFault::WrongPassphrase => UnwrapError::WrongSecret,
            PassphraseFault::TooMuchWork { log_n } => UnwrapError::TooMuchWork { log_n },
            PassphraseFault::NotAge | PassphraseFault::Damaged => UnwrapError::Damaged,
        })?;
        let text = std::str::from_utf8(&plain).map_err(|_| UnwrapError::Damaged)?;
        text.trim_end().parse().map(Self::of).map_err(|_| UnwrapError::Damaged)
    }

    /// Bytes as an age file to this key.
    pub(super) fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, EncryptError> {
        #[cfg(test)]
        if let Some(tape) = super::tape::playing() {
            let to = self.recipient.to_string();
            return tape.once(&[to.as_bytes(), plain], || age::encrypt(&self.recipient, plain));
        }
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

/// Why a file with a passphrase did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PassphraseFault {
    /// It is no age file with a passphrase.
    NotAge,
    /// Not with this passphrase.
    WrongPassphrase,
    /// It asks more work than is accepted.
    TooMuchWork {
        /// The power of two.
        log_n: u8,
    },
    /// Torn, truncated or changed.
    Damaged,
}

/// Bytes as an age file that a passphrase opens.
pub(super) fn encrypt_to_passphrase(plain: &[u8], passphrase: &str, log_n: u8) -> Result<Vec<u8>, EncryptError> {
    let encrypt = || {
        let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
        recipient.set_work_factor(log_n);
        age::encrypt(&recipient, plain)
    };
    #[cfg(test)]
    if let Some(tape) = super::tape::playing() {
        return tape.once(&[b"encrypt", passphrase.as_bytes(), plain], encrypt);
    }
    encrypt()
}

/// The bytes in an age file that a passphrase opens, armoured or not.
pub(super) fn decrypt_with_passphrase(file: &[u8], passphrase: &str) -> Result<Zeroizing<Vec<u8>>, PassphraseFault> {
    #[cfg(test)]
    if let Some(tape) = super::tape::playing() {
        let decrypt = || decrypt_with_passphrase_now(file, passphrase).map(|plain| plain.to_vec());
        return tape.once(&[b"decrypt", passphrase.as_bytes(), file], decrypt).map(Zeroizing::new);
    }
    decrypt_with_passphrase_now(file, passphrase)
}

fn decrypt_with_passphrase_now(file: &[u8], passphrase: &str) -> Result<Zeroizing<Vec<u8>>, PassphraseFault> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MOST_LOG_N);
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(file)).map_err(|_| PassphraseFault::NotAge)?;
    if !decryptor.is_scrypt() {
        return Err(PassphraseFault::NotAge);
    }
    let mut reader = decryptor.decrypt(iter::once(&identity as _)).map_err(|error| match error {
        DecryptError::ExcessiveWork { required, .. } => PassphraseFault::TooMuchWork { log_n: required },
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            PassphraseFault::WrongPassphrase
        }
        _ => PassphraseFault::Damaged,
    })?;
    // What is inside is shorter than the file, so this never grows.
    let mut plain = Zeroizing::new(Vec::with_capacity(file.len()));
    reader.read_to_end(&mut plain).map_err(|_| PassphraseFault::Damaged)?;
    Ok(plain)
}
