//! New code comes in by motion only, and the chain keeps its state and its finality.

use crate::common::*;
use sp_io::hashing::blake2_256;
use zorgketen_runtime::{Runtime, VERSION};

/// The runtime with a raised version, which `scripts/` have built beside the node.
fn next_runtime() -> Vec<u8> {
	let folder = binary()
		.parent()
		.expect("the target folder")
		.join("wbuild/zorgketen-runtime");
	let file = folder.join("zorgketen_runtime_next.compact.compressed.wasm");
	std::fs::read(&file).unwrap_or_else(|error| {
		panic!(
			"{}: {error}; it is built unless ZORGKETEN_NEXT_RUNTIME is empty",
			file.display()
		)
	})
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upgrade_by_motion_keeps_state_and_finality() {
	let _machine = machine().await;
	let network = Network::start().await;
	let chain = &network.nodes[0].chain;
	let code = next_runtime();

	let remark = |text: &str| frame_system::Call::<Runtime>::remark {
		remark: text.into(),
	};
	chain.call(key("Dave"), remark("before")).await;
	assert_eq!(chain.spec_version().await, VERSION.spec_version);

	// straight to Root is closed, even for a motion
	let by_force = frame_system::Call::<Runtime>::set_code { code: vec![0] };
	let events = carry(chain, &["Alice", "Bob", "Charlie"], as_root(by_force)).await;
	let forbidden = pallet_root_motion::Error::<Runtime>::CallForbidden;
	let refused: sp_runtime::DispatchError = forbidden.into();
	assert!(
		format!("{events:?}").contains(&format!("{:?}", refused.stripped())),
		"{events:?}"
	);

	// code that nobody authorised is refused
	let apply = frame_system::Call::<Runtime>::apply_authorized_upgrade { code: code.clone() };
	let unasked = chain
		.include(&chain.signer(key("Dave")).await.sign(apply.clone()))
		.await;
	assert!(format!("{:?}", chain.events(unasked).await).contains("ExtrinsicFailed"));

	let authorise = frame_system::Call::<Runtime>::authorize_upgrade {
		code_hash: blake2_256(&code).into(),
	};
	carry(chain, &["Alice", "Bob", "Charlie"], as_root(authorise)).await;
	chain.call(key("Dave"), apply).await;

	eventually("the new version", SHORT, || async {
		(chain.spec_version().await > VERSION.spec_version).then_some(())
	})
	.await;
	assert_eq!(chain.nonce(&account("Dave")).await, 3, "the state is kept");
	chain.call(key("Dave"), remark("after")).await;
	let height = chain.finalised().await;
	network.all_finalise(height, LONG).await;
	network.agree_at(height).await;
	for node in &network.nodes {
		assert_ne!(node.chain.spec_version().await, VERSION.spec_version);
	}
}
