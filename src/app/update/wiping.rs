//! Clears what was decrypted before it is given back to the system.
//!
//! It reaches the texts of a scan in this program's own memory. The toolkit's
//! copies (undo of a text field, laid-out words) are dropped by resetting it;
//! what it freed is cleared by the allocator of the program.

use zeroize::Zeroize as _;

use crate::scan::{Given, OwnOrganisation, Scan};

/// Clears every text of a scan.
pub fn wipe(mut scan: Scan) {
    let given = |answer: &mut Option<Given>| {
        if let Some(Given::Text(text)) = answer {
            text.zeroize();
        }
        *answer = None;
    };
    scan.answers.iter_mut().for_each(given);
    for element in &mut scan.elements {
        element.name.zeroize();
        element.answers.iter_mut().for_each(given);
    }
    std::mem::take(&mut scan.notes).into_values().for_each(text);
    let OwnOrganisation { name, phone, note } = &mut scan.own_organisation;
    for line in [name, phone, note] {
        line.zeroize();
    }
}

/// Clears one text.
pub fn text(mut text: String) {
    text.zeroize();
}
