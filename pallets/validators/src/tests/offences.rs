use crate::{mock::*, Approved, Event};
use sp_runtime::Perbill;
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

#[test]
fn an_equivocation_is_recorded_and_removes_nobody() {
	run(|| {
		let details = OffenceDetails {
			offender: (13, 3),
			reporters: vec![11],
		};
		<Validators as OnOffenceHandler<_, _, _>>::on_offence(
			&[details],
			&[Perbill::from_percent(100)],
			0,
		);
		assert_eq!(
			events(),
			[Event::IncidentRecorded {
				validator: 13,
				organisation: 3,
				session: 0
			}]
		);
		next_sessions(3);
		assert_eq!(Approved::<Test>::get().into_inner(), [11, 12, 13, 14]);
		assert_eq!(in_session(), [11, 12, 13, 14]);
	});
}
