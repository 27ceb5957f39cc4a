//! Streams made small.
//!
//! lopdf packs as tight as deflate can, which takes more time for a thousandth
//! of the size; here the middle way is taken.

use std::io::Write as _;

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Document, Stream};

/// How hard is tried, of 9.
const LEVEL: u32 = 7;

/// Packs every stream that is not packed yet, and may be.
pub fn pack(document: &mut Document) -> std::io::Result<()> {
    document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()).try_for_each(pack_stream)
}

/// The same for one stream.
pub fn pack_stream(stream: &mut Stream) -> std::io::Result<()> {
    if stream.allows_compression && !stream.dict.has(b"Filter") {
        let packed = packed(&stream.content)?;
        if packed.len() < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    Ok(())
}

/// Bytes made small.
pub fn packed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(LEVEL));
    encoder.write_all(bytes)?;
    encoder.finish()
}
