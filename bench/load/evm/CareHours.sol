// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// The rules of the trial as a contract: who, state, arguments, state of the entry, budget, overlap, in this order.
/// An operator sets it up; after that carers log and clients approve, and an approval settles in the same transaction.
contract CareHours {
    struct Case {
        address client;
        uint16 provider;
        uint16 insurer;
        uint32 birthDay;
        uint16 entries;
        bool inCare;
        uint32 indicated;
        uint32 pending;
        uint32 approved;
        uint64 gross;
        uint64 own;
        uint64 paid;
    }

    struct Contract {
        uint64 centsPerHour;
        uint64 ownPerHour;
    }

    uint256 private constant SLOT = 5;
    uint256 private constant SLOTS_PER_HALF = 144;

    address public immutable operator;
    mapping(uint256 => Case) private cases;
    /// provider + 1 of a carer, 0 for anybody else
    mapping(address => uint256) public employer;
    mapping(uint256 => mapping(uint256 => Contract)) public contracts;
    mapping(uint256 => int256) public insurerBalance;
    mapping(uint256 => int256) public providerBalance;
    /// minutes and state of an entry: 0 none, else minutes * 2 + approved
    mapping(uint256 => mapping(uint256 => uint256)) private entries;
    /// half days of a carer and of a case, a bit for each five minutes
    mapping(address => mapping(uint256 => uint256)) private carerTime;
    mapping(uint256 => mapping(uint256 => uint256)) private caseTime;

    event VisitsLogged(uint256 indexed id, uint256 first, uint256 count);
    event Approved(uint256 indexed id, uint32[] entries);
    event Settled(uint256 indexed id, uint256 insurer, uint256 provider, uint256 cents);

    error NotAuthorized();
    error NotTheClient();
    error NotInCare();
    error WrongArguments();
    error AlreadyDecided();
    error BudgetExceeded();
    error Overlap();

    constructor() {
        operator = msg.sender;
    }

    modifier onlyOperator() {
        if (msg.sender != operator) revert NotAuthorized();
        _;
    }

    function setContract(uint256 insurer, uint256 provider, uint64 cents, uint64 own) external onlyOperator {
        contracts[insurer][provider] = Contract(cents, own);
    }

    /// Carers with the numbers from `first` on; the provider of a carer is its number modulo `providers`.
    function enrol(uint256 first, uint256 providers, address[] calldata carers) external onlyOperator {
        for (uint256 i = 0; i < carers.length; i++) employer[carers[i]] = (first + i) % providers + 1;
    }

    /// Cases with the numbers from `first` on. Of each: the client, and provider and insurer behind it.
    function open(uint256 first, uint32 birthDay, uint32 indicated, uint256[] calldata parties) external onlyOperator {
        for (uint256 i = 0; i < parties.length; i++) {
            Case storage c = cases[first + i];
            c.client = address(uint160(parties[i]));
            c.provider = uint16(parties[i] >> 160);
            c.insurer = uint16(parties[i] >> 176);
            c.birthDay = birthDay;
            c.inCare = true;
            c.indicated = indicated;
        }
    }

    /// Visits are packed: the care day, then 16 bits for the start and 16 for the minutes.
    function logVisits(uint256 id, uint64[] calldata visits) external {
        Case storage c = cases[id];
        uint256 works = employer[msg.sender];
        if (works == 0 || c.client == address(0) || works - 1 != c.provider) revert NotAuthorized();
        if (!c.inCare) revert NotInCare();
        if (visits.length == 0 || visits.length > 50) revert WrongArguments();
        uint256 total = 0;
        for (uint256 i = 0; i < visits.length; i++) {
            (uint256 day, uint256 start, uint256 minutes_) = unpack(visits[i]);
            if (
                minutes_ == 0 || minutes_ > 1440 || minutes_ % SLOT != 0 || start >= 1440 || start % SLOT != 0
                    || day == 0 || day > 10 || uint256(c.birthDay) + day - 1 > block.timestamp / 1 days
            ) revert WrongArguments();
            total += minutes_;
        }
        if (contracts[c.insurer][c.provider].centsPerHour == 0) revert WrongArguments();
        if (uint256(c.approved) + c.pending + total > c.indicated) revert BudgetExceeded();
        uint256 first = c.entries;
        for (uint256 i = 0; i < visits.length; i++) {
            (uint256 day, uint256 start, uint256 minutes_) = unpack(visits[i]);
            take(id, (uint256(c.birthDay) + day - 1) * 1440 + start, minutes_);
            entries[id][first + i] = minutes_ * 2;
        }
        c.entries = uint16(first + visits.length);
        c.pending += uint32(total);
        emit VisitsLogged(id, first, visits.length);
    }

    function approve(uint256 id, uint32[] calldata numbers) external {
        Case storage c = cases[id];
        if (c.client == address(0) || msg.sender != c.client) revert NotTheClient();
        if (!c.inCare) revert NotInCare();
        if (numbers.length == 0 || numbers.length > 50) revert WrongArguments();
        uint256 total = 0;
        for (uint256 i = 0; i < numbers.length; i++) {
            uint256 entry = entries[id][numbers[i]];
            if (entry == 0 || entry & 1 == 1) revert AlreadyDecided();
            entries[id][numbers[i]] = entry | 1;
            total += entry / 2;
        }
        c.pending -= uint32(total);
        c.approved += uint32(total);
        emit Approved(id, numbers);
        settle(id, c);
    }

    /// Pays what the running total of the case comes to now and did not before, rounded half up.
    function settle(uint256 id, Case storage c) private {
        Contract memory terms = contracts[c.insurer][c.provider];
        uint256 gross = (uint256(c.approved) * terms.centsPerHour + 30) / 60;
        uint256 own = (uint256(c.approved) * terms.ownPerHour + 30) / 60;
        uint256 due = gross - own - c.paid;
        c.gross = uint64(gross);
        c.own = uint64(own);
        c.paid += uint64(due);
        insurerBalance[c.insurer] -= int256(due);
        providerBalance[c.provider] += int256(due);
        emit Settled(id, c.insurer, c.provider, due);
    }

    function unpack(uint64 visit) private pure returns (uint256 day, uint256 start, uint256 minutes_) {
        return (visit >> 32, (visit >> 16) & 0xffff, visit & 0xffff);
    }

    /// Takes the time of the carer and of the case, half day by half day.
    function take(uint256 id, uint256 minute, uint256 minutes_) private {
        uint256 slot = minute / SLOT;
        uint256 left = minutes_ / SLOT;
        while (left > 0) {
            uint256 half = slot / SLOTS_PER_HALF;
            uint256 at = slot % SLOTS_PER_HALF;
            uint256 here = left < SLOTS_PER_HALF - at ? left : SLOTS_PER_HALF - at;
            uint256 mask = ((1 << here) - 1) << at;
            uint256 carer = carerTime[msg.sender][half];
            uint256 family = caseTime[id][half];
            if (carer & mask != 0 || family & mask != 0) revert Overlap();
            carerTime[msg.sender][half] = carer | mask;
            caseTime[id][half] = family | mask;
            slot += here;
            left -= here;
        }
    }

    /// Six words of each case from `first` on: indicated, approved and pending minutes, gross, own, paid.
    function totals(uint256 first, uint256 count) external view returns (uint256[] memory found) {
        found = new uint256[](count * 6);
        for (uint256 i = 0; i < count; i++) {
            Case storage c = cases[first + i];
            found[i * 6] = c.indicated;
            found[i * 6 + 1] = c.approved;
            found[i * 6 + 2] = c.pending;
            found[i * 6 + 3] = c.gross;
            found[i * 6 + 4] = c.own;
            found[i * 6 + 5] = c.paid;
        }
    }
}
