//! What always holds, whatever the checklist and the answers.
