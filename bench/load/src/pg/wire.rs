//! As much of PostgreSQL's protocol as is needed here: statements, prepared statements and COPY, over a socket.
//!
//! Own code, because the usual crate asks for other features of what the node is built from, and so would have
//! all of it compiled a second time.

use std::path::Path;
use tokio::{
	io::{AsyncReadExt, AsyncWriteExt, BufReader},
	net::{
		unix::{OwnedReadHalf, OwnedWriteHalf},
		UnixStream,
	},
};

/// The version of the protocol: 3.0.
const VERSION: i32 = 3 << 16;
/// No message here is longer; a length above it is a broken stream.
const LONGEST: usize = 1 << 28;

/// A row of answers as text, without values for nulls.
pub type Row = Vec<Option<Vec<u8>>>;

/// A value for a prepared statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
	/// `bytea`, as it is.
	Bytes(&'a [u8]),
	/// Anything else, as it is written in a statement.
	Text(String),
}

impl Value<'_> {
	/// A list of numbers.
	pub fn list<N: ToString>(numbers: impl IntoIterator<Item = N>) -> Self {
		let all: Vec<_> = numbers
			.into_iter()
			.map(|number| number.to_string())
			.collect();
		Self::Text(format!("{{{}}}", all.join(",")))
	}
}

/// A connection. It works on one statement at a time.
pub struct Client {
	read: BufReader<OwnedReadHalf>,
	write: OwnedWriteHalf,
}

impl Client {
	/// Connects to a server that listens on a socket in a folder and trusts whoever reaches that.
	///
	/// # Errors
	/// When there is none, or it wants more than a name.
	pub async fn connect(folder: &Path, port: u16) -> Result<Self, String> {
		let path = folder.join(format!(".s.PGSQL.{port}"));
		let stream = UnixStream::connect(&path)
			.await
			.map_err(|e| format!("{}: {e}", path.display()))?;
		let (read, write) = stream.into_split();
		let mut client = Self {
			read: BufReader::new(read),
			write,
		};
		let mut body = VERSION.to_be_bytes().to_vec();
		for text in ["user", "bench", "database", "postgres", ""] {
			put_text(&mut body, text);
		}
		let mut first = length(&body)?.to_vec();
		first.extend(body);
		client.send(&first).await?;
		client.until_ready().await?;
		Ok(client)
	}

	/// Runs statements, and gives back the rows of all of them.
	///
	/// # Errors
	/// What the server says.
	pub async fn run(&mut self, statements: &str) -> Result<Vec<Row>, String> {
		self.send(&query(statements)?).await?;
		self.until_ready().await
	}

	/// The only value of the only row that a statement gives.
	///
	/// # Errors
	/// What the server says, or that there is another number of rows.
	pub async fn one(&mut self, statement: &str) -> Result<String, String> {
		let rows = self.run(statement).await?;
		only(&rows)
	}

	/// Prepares a statement under a name.
	///
	/// # Errors
	/// What the server says.
	pub async fn prepare(&mut self, name: &str, statement: &str) -> Result<(), String> {
		let mut body = Vec::new();
		put_text(&mut body, name);
		put_text(&mut body, statement);
		// the server finds out about types
		body.extend(0i16.to_be_bytes());
		let mut all = message(b'P', &body)?;
		all.extend(message(b'S', &[])?);
		self.send(&all).await?;
		self.until_ready().await.map(drop)
	}

	/// Runs a prepared statement.
	///
	/// # Errors
	/// What the server says.
	pub async fn call(&mut self, name: &str, values: &[Value<'_>]) -> Result<Vec<Row>, String> {
		let mut all = message(b'B', &bind(name, values)?)?;
		// all rows of the unnamed portal
		let mut execute = Vec::new();
		put_text(&mut execute, "");
		execute.extend(0i32.to_be_bytes());
		all.extend(message(b'E', &execute)?);
		all.extend(message(b'S', &[])?);
		self.send(&all).await?;
		self.until_ready().await
	}

	/// Fills a table from lines in the format of COPY.
	///
	/// # Errors
	/// What the server says.
	pub async fn copy(
		&mut self,
		table: &str,
		lines: impl Iterator<Item = String>,
	) -> Result<(), String> {
		self.send(&query(&format!("COPY {table} FROM STDIN"))?)
			.await?;
		loop {
			let (kind, body) = self.receive().await?;
			match kind {
				b'G' => break,
				b'E' => return Err(told(&body)),
				_ => {}
			}
		}
		let mut part = Vec::new();
		for line in lines {
			part.extend(line.into_bytes());
			if part.len() > 1 << 16 {
				let data = message(b'd', &std::mem::take(&mut part))?;
				self.send(&data).await?;
			}
		}
		let mut end = message(b'd', &part)?;
		end.extend(message(b'c', &[])?);
		self.send(&end).await?;
		self.until_ready().await.map(drop)
	}

	/// Reads until the server is ready for the next statement: rows, or the first error.
	async fn until_ready(&mut self) -> Result<Vec<Row>, String> {
		let (mut rows, mut error) = (Vec::new(), None);
		loop {
			let (kind, body) = self.receive().await?;
			match kind {
				b'D' => rows.push(row(&body).ok_or("PostgreSQL: a row can't be read")?),
				b'E' => {
					error.get_or_insert_with(|| told(&body));
				}
				// how to show who one is: nothing must be shown
				b'R' if body != [0; 4] => return Err("PostgreSQL asks for a password".into()),
				b'Z' => return error.map_or(Ok(rows), Err),
				_ => {}
			}
		}
	}

	async fn send(&mut self, bytes: &[u8]) -> Result<(), String> {
		self.write.write_all(bytes).await.map_err(gone)
	}

	async fn receive(&mut self) -> Result<(u8, Vec<u8>), String> {
		let kind = self.read.read_u8().await.map_err(gone)?;
		let length = self.read.read_u32().await.map_err(gone)? as usize;
		let length = length
			.checked_sub(4)
			.filter(|length| *length <= LONGEST)
			.ok_or("PostgreSQL: a message can't be read")?;
		let mut body = vec![0; length];
		self.read.read_exact(&mut body).await.map_err(gone)?;
		Ok((kind, body))
	}
}

/// The only value of the only row.
///
/// # Errors
/// When there is another number of either.
pub fn only(rows: &[Row]) -> Result<String, String> {
	match rows {
		[row] => match &row[..] {
			[Some(value)] => text(value),
			_ => Err("PostgreSQL: not one value".into()),
		},
		_ => Err(format!("PostgreSQL: {} rows, and not one", rows.len())),
	}
}

/// A value as text.
///
/// # Errors
/// When it is none.
pub fn text(value: &[u8]) -> Result<String, String> {
	String::from_utf8(value.to_vec()).map_err(|e| format!("PostgreSQL: {e}"))
}

fn gone(error: std::io::Error) -> String {
	format!("PostgreSQL: {error}")
}

fn query(statements: &str) -> Result<Vec<u8>, String> {
	let mut body = Vec::new();
	put_text(&mut body, statements);
	message(b'Q', &body)
}

fn bind(name: &str, values: &[Value<'_>]) -> Result<Vec<u8>, String> {
	let count = i16::try_from(values.len()).map_err(|e| e.to_string())?;
	let mut body = Vec::new();
	put_text(&mut body, "");
	put_text(&mut body, name);
	body.extend(count.to_be_bytes());
	for value in values {
		let format = i16::from(matches!(value, Value::Bytes(_)));
		body.extend(format.to_be_bytes());
	}
	body.extend(count.to_be_bytes());
	for value in values {
		let bytes = match value {
			Value::Bytes(bytes) => bytes,
			Value::Text(text) => text.as_bytes(),
		};
		let length = i32::try_from(bytes.len()).map_err(|e| e.to_string())?;
		body.extend(length.to_be_bytes());
		body.extend(bytes);
	}
	// every answer as text
	body.extend(0i16.to_be_bytes());
	Ok(body)
}

fn put_text(body: &mut Vec<u8>, text: &str) {
	body.extend(text.as_bytes());
	body.push(0);
}

/// The length of a message with its own four bytes.
fn length(body: &[u8]) -> Result<[u8; 4], String> {
	let length = i32::try_from(body.len() + 4).map_err(|e| e.to_string())?;
	Ok(length.to_be_bytes())
}

fn message(kind: u8, body: &[u8]) -> Result<Vec<u8>, String> {
	let mut message = vec![kind];
	message.extend(length(body)?);
	message.extend(body);
	Ok(message)
}

fn row(body: &[u8]) -> Option<Row> {
	let (count, mut rest) = body.split_first_chunk::<2>()?;
	let mut row = Vec::new();
	for _ in 0..i16::from_be_bytes(*count) {
		let (length, after) = rest.split_first_chunk::<4>()?;
		rest = after;
		match usize::try_from(i32::from_be_bytes(*length)) {
			// less than none is null
			Err(_) => row.push(None),
			Ok(length) => {
				let (value, after) = rest.split_at_checked(length)?;
				row.push(Some(value.to_vec()));
				rest = after;
			}
		}
	}
	Some(row)
}

/// What an error says: its code and its words.
fn told(body: &[u8]) -> String {
	let fields = body.split(|byte| *byte == 0);
	let mut told = String::from("PostgreSQL:");
	for field in fields {
		if let Some((b'C' | b'M', words)) = field.split_first() {
			told += " ";
			told += &String::from_utf8_lossy(words);
		}
	}
	told
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_message_has_its_length() {
		assert_eq!(query("x").expect("short"), b"Q\0\0\0\x06x\0");
		assert_eq!(message(b'S', &[]).expect("short"), b"S\0\0\0\x04");
	}

	#[test]
	fn values_are_bound_with_their_formats() {
		let values = [Value::Bytes(&[7]), Value::Text("12".into())];
		let body = bind("n", &values).expect("two values");
		let wanted = b"\0n\0\0\x02\0\x01\0\0\0\x02\0\0\0\x01\x07\0\0\0\x0212\0\0";
		assert_eq!(body, wanted);
		assert_eq!(Value::list([1, 2]), Value::Text("{1,2}".into()));
		assert_eq!(Value::list::<u8>([]), Value::Text("{}".into()));
	}

	#[test]
	fn rows_are_read_whole_or_not_at_all() {
		let body = b"\0\x02\0\0\0\x01a\xff\xff\xff\xff";
		let read = row(body).expect("a row");
		assert_eq!(read, [Some(b"a".to_vec()), None]);
		for end in 0..body.len() {
			assert_eq!(row(&body[..end]), None);
		}
		assert!(only(&[read]).is_err());
		assert_eq!(only(&[vec![Some(b"5".to_vec())]]).as_deref(), Ok("5"));
		assert!(only(&[]).is_err());
	}

	#[test]
	fn errors_tell_their_code_and_words() {
		let body = b"SERROR\0C23505\0Mtwice\0\0";
		assert_eq!(told(body), "PostgreSQL: 23505 twice");
	}
}
