//! Four validators as processes: agreement, and what happens when some of them fall out.

use crate::common::*;

#[tokio::test(flavor = "multi_thread")]
async fn four_validators_finalise_and_agree() {
	let _machine = machine().await;
	let network = Network::start().await;
	let stay_busy = Busy::start(&network.nodes[0]).await;
	network.all_finalise(8, SHORT).await;
	stay_busy.end().await;
	for height in 0..=8 {
		network.agree_at(height).await;
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn finality_survives_one_validator_of_four_which_catches_up() {
	let _machine = machine().await;
	let mut network = Network::start().await;
	network.nodes[3].kill();

	let stay_busy = Busy::start(&network.nodes[0]).await;
	let height = network.nodes[0].chain.finalised().await + 8;
	for node in &network.nodes[..3] {
		node.chain.finalises(height, SHORT).await;
	}

	network.nodes[3].restart().await;
	network.all_finalise(height + 4, SHORT).await;
	network.agree_at(height + 4).await;
	stay_busy.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn finality_stops_with_two_validators_of_four_and_resumes_with_three() {
	let _machine = machine().await;
	let mut network = Network::start().await;
	network.nodes[2].kill();
	network.nodes[3].kill();
	let chain = &network.nodes[0].chain;

	// What the four had agreed on before may still be in flight; blocks go on without finality.
	let stay_busy = Busy::start(&network.nodes[0]).await;
	eventually("blocks get ahead of finality", SHORT, || async {
		(chain.best().await >= chain.finalised().await + 10).then_some(())
	})
	.await;
	let stalled = chain.finalised().await;
	let best = chain.best().await;
	eventually("more blocks without finality", SHORT, || async {
		(chain.best().await >= best + 5).then_some(())
	})
	.await;
	assert_eq!(
		chain.finalised().await,
		stalled,
		"two of four validators finalised"
	);

	network.nodes[2].restart().await;
	for node in &network.nodes[..3] {
		node.chain.finalises(best + 5, LONG).await;
	}
	assert_eq!(
		network.nodes[0].chain.hash_at(best).await,
		network.nodes[2].chain.hash_at(best).await
	);
	stay_busy.end().await;
}

/// Someone who always has a transaction waiting, so that the chain does not fall idle.
struct Busy {
	stop: tokio::sync::oneshot::Sender<()>,
	task: tokio::task::JoinHandle<()>,
}

impl Busy {
	async fn start(node: &Node) -> Self {
		let chain = node.another_connection().await;
		let (stop, mut stopped) = tokio::sync::oneshot::channel();
		let task = tokio::spawn(async move {
			let mut signer = chain.signer(key("Dave")).await;
			while stopped.try_recv().is_err() {
				let remark = frame_system::Call::remark {
					remark: b"busy".to_vec(),
				};
				chain.include(&signer.sign(remark)).await;
			}
		});
		Self { stop, task }
	}

	async fn end(self) {
		let _ = self.stop.send(());
		self.task
			.await
			.expect("the transactions of the busy account are all included");
	}
}
