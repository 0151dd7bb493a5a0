//! A fifth validator joins by motion and leaves again.

use crate::common::*;
use codec::Decode;
use serde_json::json;
use zorgketen_runtime::{AccountId, Runtime, RuntimeEvent, SessionKeys};

type Validators = pallet_validators::Call<Runtime>;

/// The index of the session that runs.
async fn session(chain: &Chain) -> u32 {
	chain
		.value("Session", "CurrentIndex", None)
		.await
		.unwrap_or_default()
}

/// Makes blocks, by sending remarks, until so many more sessions have begun.
async fn sessions(chain: &Chain, count: u32) {
	let target = session(chain).await + count;
	while session(chain).await < target {
		let remark = frame_system::Call::<Runtime>::remark {
			remark: b"tick".to_vec(),
		};
		chain.call(key("Dave"), remark).await;
	}
}

/// The validators of the session, and the engines' numbers of authorities.
async fn in_session(chain: &Chain) -> (Vec<AccountId>, usize, usize) {
	let validators = chain
		.value("Session", "Validators", None)
		.await
		.expect("validators");
	let aura: Vec<[u8; 32]> = chain
		.value("Aura", "Authorities", None)
		.await
		.expect("Aura's");
	let grandpa: Vec<([u8; 32], u64)> = chain
		.value("Grandpa", "Authorities", None)
		.await
		.expect("GRANDPA's");
	(validators, aura.len(), grandpa.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fifth_validator_joins_by_motion_authors_and_leaves_again() {
	let _machine = machine().await;
	let network = Network::start().await;
	let chain = &network.nodes[0].chain;
	let newcomer = account("Newcomer");
	let seats = ["Alice", "Bob", "Charlie"];

	let addresses = network.addresses();
	let config = NodeConfig::new("local", &["--validator"])
		.with_bootnodes(addresses.iter().map(String::as_str));
	let mut fifth = Node::start(config).await;

	// nominated: so the account, which has no balance, can send a transaction
	chain
		.call(
			key("Alice"),
			Validators::nominate {
				validator: newcomer.clone(),
			},
		)
		.await;
	fifth.chain.finalises(chain.finalised().await, SHORT).await;

	// keys from the node itself, proven to be the newcomer's; another owner's proof is refused
	let made = |owner: AccountId| {
		let chain = &fifth.chain;
		async move {
			let owner = sp_core::bytes::to_hex(owner.as_ref(), false);
			let made = chain
				.ask("author_rotateKeysWithOwner", &[json!(owner)])
				.await;
			let keys = SessionKeys::decode(&mut &bytes(&made["keys"])[..]).expect("session keys");
			(keys, bytes(&made["proof"]))
		}
	};
	let (keys, proof) = made(account("Alice")).await;
	let set_keys = pallet_session::Call::<Runtime>::set_keys { keys, proof };
	let block = chain
		.finalise(&chain.signer(key("Newcomer")).await.sign(set_keys))
		.await;
	let failed = chain.events(block).await.into_iter().any(|event| {
		matches!(
			event,
			RuntimeEvent::System(frame_system::Event::ExtrinsicFailed { .. })
		)
	});
	assert!(failed, "keys with the proof of another owner were taken");
	let (keys, proof) = made(newcomer.clone()).await;
	chain
		.call(
			key("Newcomer"),
			pallet_session::Call::<Runtime>::set_keys { keys, proof },
		)
		.await;

	// two of four seats are no two thirds: the motion is carried, its call is refused
	let add = Validators::add {
		validator: newcomer.clone(),
	};
	let events = carry(chain, &["Alice", "Bob"], add.clone().into()).await;
	assert!(executed(&events).is_err_and(|e| e == sp_runtime::DispatchError::BadOrigin));

	let events = carry(chain, &seats, add.into()).await;
	assert_eq!(executed(&events), Ok(()));
	sessions(chain, 2).await;
	let (validators, aura, grandpa) = in_session(chain).await;
	assert!(validators.contains(&newcomer));
	assert_eq!((validators.len(), aura, grandpa), (5, 5, 5));

	// it authors: its node says so
	let fifth_ref = &fifth;
	eventually("the fifth validator authors a block", LONG, || async {
		let remark = frame_system::Call::<Runtime>::remark {
			remark: b"tick".to_vec(),
		};
		chain.call(key("Dave"), remark).await;
		fifth_ref
			.log()
			.contains("Pre-sealed block for proposal")
			.then_some(())
	})
	.await;

	// and leaves
	let remove = Validators::remove {
		validator: newcomer.clone(),
	};
	assert_eq!(executed(&carry(chain, &seats, remove.into()).await), Ok(()));
	sessions(chain, 2).await;
	let (validators, aura, grandpa) = in_session(chain).await;
	assert!(!validators.contains(&newcomer));
	assert_eq!((validators.len(), aura, grandpa), (4, 4, 4));
	assert!(fifth.terminate().await.success());

	// four again is the least: the next removal is refused
	let remove = Validators::remove {
		validator: account("Dave//stash"),
	};
	let refused = executed(&carry(chain, &seats, remove.into()).await);
	let too_few: sp_runtime::DispatchError =
		pallet_validators::Error::<Runtime>::TooFewValidators.into();
	assert_eq!(refused, Err(too_few.stripped()));

	// the nomination ends, and with it the account
	chain
		.call(
			key("Alice"),
			Validators::withdraw {
				validator: newcomer.clone(),
			},
		)
		.await;
	assert_eq!(chain.nonce(&newcomer).await, 0);
	let height = chain.finalised().await;
	network.all_finalise(height, SHORT).await;
	network.agree_at(height).await;
}

/// What the motion's call answered.
fn executed(events: &[RuntimeEvent]) -> sp_runtime::DispatchResult {
	events
		.iter()
		.find_map(|event| match event {
			RuntimeEvent::Consortium(pallet_collective::Event::Executed { result, .. }) => {
				Some(*result)
			}
			_ => None,
		})
		.expect("the motion was carried")
}
