//! Where an organisation can get from where it stands: every call on it, from every standing.

use crate::{mock::*, types::*};
use frame_support::assert_ok;
use zorgketen_primitives::OrganisationStatus::{self, *};

/// How the organisation 50 gets to stand somewhere. The charter is version 1, or 2 where its grace is
/// what suspended the organisation.
fn stand(status: OrganisationStatus, suspension: Option<Suspension>) {
	assert_ok!(admit(50, &[]));
	if status == Admitted {
		return;
	}
	accept(50);
	let outcome = match (status, suspension) {
		(Suspended, Some(Suspension::Motion)) => Participants::suspend(by(HALF), 50),
		(Suspended, Some(Suspension::Emergency { .. })) => {
			Participants::emergency_suspend(by(ANY_TWO), 50)
		}
		(Suspended, Some(Suspension::Charter)) => {
			set_charter(0);
			for (organisation, _, _) in ORGANISATIONS {
				accept(organisation);
			}
			pass(1);
			Ok(())
		}
		(Left, None) => Participants::leave(by(50)),
		(Removed, None) => Participants::remove(by(TWO_THIRDS), 50),
		(Active, None) => Ok(()),
		other => panic!("nobody stands at {other:?}"),
	};
	assert_ok!(outcome);
	assert_eq!(record(50).status, status);
	assert_eq!(record(50).suspension.is_some(), suspension.is_some());
}

const CALLS: [&str; 8] = [
	"accept",
	"suspend",
	"emergency",
	"ratify",
	"reinstate",
	"remove",
	"leave",
	"a month",
];

fn make(call: &str) -> bool {
	match call {
		"accept" => Participants::accept_charter(by(50), charter_version()).is_ok(),
		"suspend" => Participants::suspend(by(HALF), 50).is_ok(),
		"emergency" => Participants::emergency_suspend(by(ANY_TWO), 50).is_ok(),
		"ratify" => Participants::ratify_suspension(by(HALF), 50).is_ok(),
		"reinstate" => Participants::reinstate(by(TWO_THIRDS), 50).is_ok(),
		"remove" => Participants::remove(by(TWO_THIRDS), 50).is_ok(),
		"leave" => Participants::leave(by(50)).is_ok(),
		_ => {
			pass(30 * 24 * 60);
			true
		}
	}
}

#[test]
fn there_are_no_other_ways() {
	let emergency = Some(Suspension::Emergency { until: 0 });
	let motion = Some(Suspension::Motion);
	let charter = Some(Suspension::Charter);
	// what each call leads to, in the order of CALLS; nothing where it is refused
	let no = None;
	let to = |status| Some(status);
	let table = [
		(
			(Admitted, None),
			[
				to(Active),
				no,
				no,
				no,
				no,
				to(Removed),
				to(Left),
				to(Admitted),
			],
		),
		(
			(Active, None),
			[
				no,
				to(Suspended),
				to(Suspended),
				no,
				no,
				to(Removed),
				to(Left),
				to(Active),
			],
		),
		(
			(Suspended, motion),
			[
				no,
				no,
				no,
				no,
				to(Active),
				to(Removed),
				to(Left),
				to(Suspended),
			],
		),
		(
			(Suspended, emergency),
			[
				no,
				no,
				no,
				to(Suspended),
				to(Active),
				to(Removed),
				to(Left),
				to(Active),
			],
		),
		(
			(Suspended, charter),
			[
				to(Active),
				to(Suspended),
				no,
				no,
				no,
				to(Removed),
				to(Left),
				to(Suspended),
			],
		),
		((Left, None), [no, no, no, no, no, no, no, to(Left)]),
		((Removed, None), [no, no, no, no, no, no, no, to(Removed)]),
	];
	for ((status, suspension), row) in table {
		for (call, expected) in CALLS.into_iter().zip(row) {
			run(|| {
				stand(status, suspension);
				let allowed = make(call);
				let after = record(50).status;
				assert_eq!(
					allowed.then_some(after),
					expected,
					"{call} from {status:?} {suspension:?}"
				);
				assert!(allowed || after == status);
			});
		}
	}
}
