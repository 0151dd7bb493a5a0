//! Raw chain specifications: read as a whole, as the first one is small, and written value by value.

use crate::build::Sink;
use serde_json::{json, Map, Value};
use sp_core::{bytes::from_hex, storage::Storage};
use std::{
	fs::File,
	io::{BufReader, BufWriter, Write},
	path::Path,
};

/// All of a specification but its genesis.
pub type Frame = Map<String, Value>;

/// How much was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
	/// Values in the state.
	pub values: u64,
	/// Bytes of them, with their keys.
	pub bytes: u64,
}

impl Totals {
	/// Counts one more.
	pub fn add(&mut self, key: &[u8], value: &[u8]) {
		self.values += 1;
		self.bytes += (key.len() + value.len()) as u64;
	}
}

/// Reads a raw specification: what stands around its genesis, and the state of its first block.
pub fn read(path: &Path) -> Result<(Frame, Storage), String> {
	let wrong = |what: String| format!("chain specification {}: {what}", path.display());
	let file = File::open(path).map_err(|e| wrong(e.to_string()))?;
	let mut frame: Frame =
		serde_json::from_reader(BufReader::new(file)).map_err(|e| wrong(e.to_string()))?;
	let genesis = frame.remove("genesis").unwrap_or_default();
	let raw = &genesis["raw"];
	let top = raw["top"].as_object().ok_or_else(|| {
		wrong("it is not raw: make it with `zorgketen-node export-chain-spec --raw`".into())
	})?;
	if raw["childrenDefault"]
		.as_object()
		.is_some_and(|c| !c.is_empty())
	{
		return Err(wrong(
			"it has child tries, which this chain never has".into(),
		));
	}
	let mut storage = Storage::default();
	for (key, value) in top {
		let bytes = |text: &str| from_hex(text).map_err(|e| wrong(format!("{key}: {e:?}")));
		let value = value
			.as_str()
			.ok_or_else(|| wrong(format!("{key}: the value is no text")))?;
		storage.top.insert(bytes(key)?, bytes(value)?);
	}
	Ok((frame, storage))
}

/// Writes a specification, a value at a time and in any order.
pub struct Writer {
	out: BufWriter<File>,
	path: String,
	totals: Totals,
	line: Vec<u8>,
}

impl Writer {
	/// Begins the file with a frame under another name and id.
	pub fn create(path: &Path, mut frame: Frame, name: &str, id: &str) -> Result<Self, String> {
		frame.insert("name".into(), json!(name));
		frame.insert("id".into(), json!(id));
		let shown = path.display().to_string();
		let file = File::create(path).map_err(|e| format!("cannot write {shown}: {e}"))?;
		let mut writer = Self {
			out: BufWriter::with_capacity(1 << 20, file),
			path: shown,
			totals: Totals::default(),
			line: Vec::new(),
		};
		let frame = Value::Object(frame).to_string();
		// without the brace that closes it
		let open = frame.strip_suffix('}').unwrap_or(&frame);
		writer.write(open.as_bytes())?;
		writer.write(br#","genesis":{"raw":{"top":{"#)?;
		Ok(writer)
	}

	fn write(&mut self, bytes: &[u8]) -> Result<(), String> {
		self.out.write_all(bytes).map_err(|e| self.failed(e))
	}

	fn failed(&self, error: std::io::Error) -> String {
		format!("cannot write {}: {error}", self.path)
	}
}

impl Sink for Writer {
	fn put(&mut self, key: &[u8], value: &[u8]) -> Result<(), String> {
		let mut line = std::mem::take(&mut self.line);
		line.clear();
		if self.totals.values > 0 {
			line.push(b',');
		}
		hex(&mut line, key);
		line.push(b':');
		hex(&mut line, value);
		line.push(b'\n');
		self.write(&line)?;
		self.line = line;
		self.totals.add(key, value);
		Ok(())
	}

	fn finish(&mut self) -> Result<Totals, String> {
		self.write(b"},\"childrenDefault\":{}}}}\n")?;
		self.out.flush().map_err(|e| self.failed(e))?;
		Ok(self.totals)
	}
}

fn hex(line: &mut Vec<u8>, bytes: &[u8]) {
	const DIGITS: [u8; 16] = *b"0123456789abcdef";
	line.extend_from_slice(b"\"0x");
	for byte in bytes {
		// half a byte is less than sixteen
		line.push(DIGITS[usize::from(byte >> 4)]);
		line.push(DIGITS[usize::from(byte & 15)]);
	}
	line.push(b'"');
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn what_is_written_is_read_again() {
		let path = std::env::temp_dir().join(format!("zorgketen-state-{}", std::process::id()));
		let frame = json!({ "name": "a", "id": "b", "bootNodes": [] });
		let frame = frame.as_object().expect("an object").clone();
		let mut writer = Writer::create(&path, frame, "New", "new").expect("a file");
		writer.put(&[0x00, 0xff], &[0x12]).expect("written");
		writer.put(&[0x01], &[]).expect("written");
		let totals = writer.finish().expect("written");
		let read = read(&path);
		let _ = std::fs::remove_file(&path);
		let (frame, storage) = read.expect("a specification");
		assert_eq!(
			totals,
			Totals {
				values: 2,
				bytes: 4
			}
		);
		assert_eq!(
			Value::Object(frame),
			json!({ "name": "New", "id": "new", "bootNodes": [] })
		);
		assert_eq!(storage.top.get(&vec![0x00, 0xff]), Some(&vec![0x12]));
		assert_eq!(storage.top.get(&vec![0x01]), Some(&vec![]));
	}

	#[test]
	fn what_is_not_raw_is_refused() {
		let path = std::env::temp_dir().join(format!("zorgketen-plain-{}", std::process::id()));
		std::fs::write(&path, r#"{"name":"a","genesis":{"runtimeGenesis":{}}}"#).expect("a file");
		let read = read(&path);
		let _ = std::fs::remove_file(&path);
		assert!(read.err().is_some_and(|error| error.contains("--raw")));
	}
}
