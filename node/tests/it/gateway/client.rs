//! A client of the gateway that shows what comes over the wire: statuses, headers and frames.

use crate::common::{eventually, SHORT};
use http_body_util::BodyExt;
use hyper::{
	client::conn::http1::handshake,
	header::{HeaderMap, AUTHORIZATION, CONNECTION, CONTENT_TYPE, HOST, UPGRADE},
	upgrade::Upgraded,
	Method, Request, Response, StatusCode,
};
use hyper_util::rt::TokioIo;
use serde_json::{json, Value};
use std::{io, net::SocketAddr, time::Duration};
use tokio::{
	io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
	net::TcpStream,
	time::timeout,
};
use tokio_rustls::{rustls::pki_types::ServerName, TlsConnector};

/// A plain or a TLS connection.
pub trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

/// What both ways in have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
	Http,
	WebSocket,
}

/// The gateway of a node.
#[derive(Clone)]
pub struct Door {
	pub address: SocketAddr,
	pub tls: Option<TlsConnector>,
}

/// An answer with its status; of a WebSocket, that of the handshake, or 200 for a message.
#[derive(Debug)]
pub struct Reply {
	pub status: StatusCode,
	pub headers: HeaderMap,
	pub body: String,
}

impl Reply {
	/// The body as JSON.
	pub fn json(&self) -> Value {
		serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
	}
}

impl Door {
	pub async fn connect(&self) -> io::Result<Box<dyn Stream>> {
		let stream = TcpStream::connect(self.address).await?;
		Ok(match &self.tls {
			None => Box::new(stream),
			Some(connector) => {
				let name = ServerName::try_from("localhost").expect("a name");
				Box::new(connector.connect(name, stream).await?)
			}
		})
	}

	/// Sends a request on a connection of its own; `None` when that is closed without an answer.
	async fn send(&self, request: Request<String>) -> Option<Response<hyper::body::Incoming>> {
		let stream = self.connect().await.ok()?;
		let (mut sender, connection) = handshake(TokioIo::new(stream)).await.ok()?;
		// it ends with the sender, or becomes a WebSocket
		tokio::spawn(connection.with_upgrades());
		timeout(SHORT, sender.send_request(request))
			.await
			.expect("an answer in time")
			.ok()
	}

	/// Any request.
	pub async fn request(
		&self,
		method: Method,
		path: &str,
		headers: &[(&str, &str)],
		body: impl Into<String>,
	) -> Reply {
		let mut request = Request::builder()
			.method(method)
			.uri(path)
			.header(HOST, self.address.to_string());
		for (name, value) in headers {
			request = request.header(*name, *value);
		}
		let answer = self
			.send(request.body(body.into()).expect("a request"))
			.await
			.expect("an answer");
		reply(answer).await
	}

	/// A call or a batch by HTTP.
	pub async fn post(&self, token: Option<&str>, body: &Value) -> Reply {
		let bearer = token.map(|token| format!("Bearer {token}"));
		let mut headers = vec![(CONTENT_TYPE.as_str(), "application/json")];
		headers.extend(
			bearer
				.as_deref()
				.map(|bearer| (AUTHORIZATION.as_str(), bearer)),
		);
		self.request(Method::POST, "/", &headers, body.to_string())
			.await
	}

	/// A WebSocket, or what was said instead.
	pub async fn open(&self, path: &str, headers: &[(&str, &str)]) -> Result<Socket, Reply> {
		self.try_open(path, headers).await.expect("an answer")
	}

	/// The same; `None` when the connection is closed without an answer.
	pub async fn try_open(
		&self,
		path: &str,
		headers: &[(&str, &str)],
	) -> Option<Result<Socket, Reply>> {
		let mut request = Request::builder()
			.uri(path)
			.header(HOST, self.address.to_string())
			.header(CONNECTION, "Upgrade")
			.header(UPGRADE, "websocket")
			.header("Sec-WebSocket-Version", "13")
			.header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
		for (name, value) in headers {
			request = request.header(*name, *value);
		}
		let answer = self
			.send(request.body(String::new()).expect("a request"))
			.await?;
		if answer.status() != StatusCode::SWITCHING_PROTOCOLS {
			return Some(Err(reply(answer).await));
		}
		let upgraded = hyper::upgrade::on(answer).await.expect("a WebSocket");
		Some(Ok(Socket(TokioIo::new(upgraded))))
	}

	/// A WebSocket with a token in its header.
	pub async fn open_with(&self, token: &str) -> Result<Socket, Reply> {
		let bearer = format!("Bearer {token}");
		self.open("/", &[(AUTHORIZATION.as_str(), &bearer)]).await
	}

	/// The same by either way, on a connection of its own.
	pub async fn ask(&self, way: Way, token: Option<&str>, body: &Value) -> Reply {
		match way {
			Way::Http => self.post(token, body).await,
			Way::WebSocket => {
				let opened = match token {
					Some(token) => self.open_with(token).await,
					None => self.open("/", &[]).await,
				};
				match opened {
					Err(refused) => refused,
					Ok(mut socket) => Reply {
						status: StatusCode::OK,
						headers: HeaderMap::new(),
						body: socket.ask(body).await.to_string(),
					},
				}
			}
		}
	}
}

async fn reply(answer: Response<hyper::body::Incoming>) -> Reply {
	let (parts, body) = answer.into_parts();
	let body = body.collect().await.expect("a body").to_bytes();
	Reply {
		status: parts.status,
		headers: parts.headers,
		body: String::from_utf8(body.to_vec()).expect("text"),
	}
}

/// A WebSocket, frame by frame.
pub struct Socket(TokioIo<Upgraded>);

impl Socket {
	/// Sends a message and waits for its answer; notifications that come before it are skipped.
	pub async fn ask(&mut self, body: &Value) -> Value {
		self.send(&body.to_string()).await;
		loop {
			let message = self.next().await.expect("an answer before the end");
			if message.get("method").is_none() {
				return message;
			}
		}
	}

	/// Sends a message in one frame.
	pub async fn send(&mut self, text: &str) {
		let mut frame = vec![0x81];
		match u16::try_from(text.len()) {
			Ok(length) if length < 126 => frame.push(0x80 | length as u8),
			Ok(length) => {
				frame.push(0x80 | 126);
				frame.extend(length.to_be_bytes());
			}
			Err(_) => {
				frame.push(0x80 | 127);
				frame.extend((text.len() as u64).to_be_bytes());
			}
		}
		// clients have to mask; a mask of zeros leaves the text as it is
		frame.extend([0; 4]);
		frame.extend(text.as_bytes());
		self.0.write_all(&frame).await.expect("the frame is taken");
		self.0.flush().await.expect("the frame is sent");
	}

	/// The next message; `None` when the gateway has ended the connection.
	pub async fn next(&mut self) -> Option<Value> {
		timeout(SHORT, self.read()).await.expect("a frame in time")
	}

	async fn read(&mut self) -> Option<Value> {
		loop {
			let [head, length] = self.take().await?;
			let length = match length {
				126 => u16::from_be_bytes(self.take().await?).into(),
				127 => u64::from_be_bytes(self.take().await?),
				short => short.into(),
			};
			let mut data = vec![0; length as usize];
			self.0.read_exact(&mut data).await.ok()?;
			match head & 0x0f {
				0x1 => return Some(serde_json::from_slice(&data).expect("JSON")),
				0x8 => return None,
				// pings need no answer as fast as these tests are
				_ => continue,
			}
		}
	}

	async fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
		let mut bytes = [0; N];
		self.0.read_exact(&mut bytes).await.ok()?;
		Some(bytes)
	}

	/// Waits until the gateway ends the connection.
	pub async fn ends(mut self) {
		while self.next().await.is_some() {}
	}
}

/// A request object.
pub fn call(id: u32, method: &str, params: Value) -> Value {
	json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params })
}

/// Waits until a connection can be used no longer, as the other side has closed it.
pub async fn refused_at_once(door: &Door) {
	eventually("a connection beyond the limit is closed", SHORT, || async {
		let mut stream = TcpStream::connect(door.address).await.ok()?;
		let mut byte = [0];
		match timeout(Duration::from_secs(5), stream.read(&mut byte)).await {
			Ok(Ok(0)) | Ok(Err(_)) => Some(()),
			_ => None,
		}
	})
	.await;
}
