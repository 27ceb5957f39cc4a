//! The advice report: content, pages, PDF.

pub mod document;
pub mod layout;
