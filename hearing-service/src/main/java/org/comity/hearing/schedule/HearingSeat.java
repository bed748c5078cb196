package org.comity.hearing.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.comity.cases.CaseAssignee;
import org.comity.cases.CourtCase;
import org.comity.cases.Speaker;
import org.comity.hearing.mediator.Mediator;
import org.comity.hearing.power.ProposedPower;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.law.CourtClock;

/** A seat as it is kept: with the zone of whoever holds it, as far as it is known. */
@Entity
public class HearingSeat {
    @Embeddable
    record Key(
            @Column(name = "hearing_id") UUID hearingId,
            @Column(name = "seat_id") String seatId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("hearingId")
    @JoinColumn(name = "hearing_id")
    private Hearing hearing;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID accountId;
    private UUID partyId;

    /** Of whom the court called to be heard; null for everybody else. */
    private UUID personId;

    /** Of the party, where it is heard with the hearing's own; null for everybody else. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CourtCase joinedCase;

    private String name;
    private String language;
    private String zone;

    /** As what the holder represents the party; null for the party itself, and for everybody else. */
    private String capacity;

    private int position;

    protected HearingSeat() {}

    private HearingSeat(
            Hearing hearing, String seatId, Role role, UUID partyId, String name, String language, int position) {
        this.key = new Key(hearing.id(), seatId);
        this.hearing = hearing;
        this.role = role;
        this.partyId = partyId;
        this.name = name;
        this.language = language;
        this.position = position;
    }

    static HearingSeat ofCourt(Hearing hearing, Role role, int position) {
        return new HearingSeat(hearing, role.name().toLowerCase(Locale.ROOT), role, null, "", "zh-CN", position);
    }

    static HearingSeat ofPanel(Hearing hearing, String seatId, int position) {
        return new HearingSeat(hearing, seatId, Role.PANEL_MEMBER, null, "", "zh-CN", position);
    }

    static HearingSeat ofInvestigator(Hearing hearing, String seatId, CaseAssignee named, int position) {
        HearingSeat seat =
                new HearingSeat(hearing, seatId, Role.TECHNICAL_INVESTIGATOR, null, named.name(), "zh-CN", position);
        seat.assign(named.accountId(), named.name(), "zh-CN", CourtClock.ZONE.getId());
        return seat;
    }

    /** The first has no number, as where there is one alone. */
    static HearingSeat ofInterpreter(Hearing hearing, int number, int position) {
        String id = number == 1 ? "interpreter" : "interpreter-" + number;
        return new HearingSeat(hearing, id, Role.INTERPRETER, null, "", "zh-CN", position);
    }

    /** @param ofCase of whose case the party is; null for the hearing's own */
    static HearingSeat of(Hearing hearing, NewParty party, CourtCase ofCase, int number, int position) {
        String id = party.role().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number;
        HearingSeat seat = new HearingSeat(
                hearing, id, Role.of(party.role()), party.partyId(), party.name(), party.language(), position);
        seat.zone = party.zone();
        seat.joinedCase = ofCase;
        return seat;
    }

    /** @param ofCase in which the person was called; null for the hearing's own */
    static HearingSeat of(Hearing hearing, String id, NewPerson person, CourtCase ofCase, int position) {
        HearingSeat seat = new HearingSeat(
                hearing, id, person.calledAs(), null, person.name(), person.languageOrCourts(), position);
        seat.personId = person.personId();
        seat.joinedCase = ofCase;
        return seat;
    }

    /** Whoever may act before a court in China speaks its language. */
    static HearingSeat ofLawyer(Hearing hearing, ProposedPower power, int position) {
        HearingSeat seat = new HearingSeat(hearing, "lawyer", Role.LAWYER, null, power.name(), "zh-CN", position);
        seat.accountId = power.accountId();
        return seat;
    }

    static HearingSeat ofMediator(Hearing hearing, Mediator mediator, int position) {
        HearingSeat seat = new HearingSeat(
                hearing, "mediator", Role.MEDIATOR, null, mediator.name(), mediator.firstLanguage(), position);
        seat.accountId = mediator.accountId();
        return seat;
    }

    static HearingSeat ofObserver(Hearing hearing, String id, String name, int position) {
        return new HearingSeat(hearing, id, Role.OBSERVER, null, name, "zh-CN", position);
    }

    /** One more seat for a party, beside its own; the account tells it from the others. */
    static HearingSeat beside(HearingSeat own, Speaker speaker, String shown, int position) {
        HearingSeat seat = new HearingSeat(
                own.hearing,
                own.id() + "-" + speaker.accountId().toString().substring(0, 8),
                own.role,
                own.partyId,
                shown,
                own.language,
                position);
        seat.hold(speaker.accountId(), shown, speaker.capacity());
        seat.joinedCase = own.joinedCase;
        return seat;
    }

    /**
     * @param account null for an empty seat
     * @param as in which capacity for a party; null for the party itself, and for everybody else
     */
    void hold(UUID account, String shown, String as) {
        accountId = account;
        name = shown;
        capacity = as;
    }

    /** Somebody takes an empty seat of the court, or an interpreter is named for one. */
    void assign(UUID holder, String holderName, String holderLanguage, String holderZone) {
        accountId = holder;
        name = holderName;
        language = holderLanguage;
        zone = holderZone;
    }

    /** A person said where they are, by consenting from there. */
    public void locate(String holderZone) {
        zone = holderZone;
    }

    public Hearing hearing() {
        return hearing;
    }

    public String id() {
        return key.seatId();
    }

    public Role role() {
        return role;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID partyId() {
        return partyId;
    }

    /** Whom the court called to be heard; null for everybody else. */
    public UUID personId() {
        return personId;
    }

    /** Of whose case the party is; null for the hearing's own. */
    UUID caseId() {
        return joinedCase == null ? null : joinedCase.caseId();
    }

    /** The number of that case; null for the hearing's own. */
    String caseNumber() {
        return joinedCase == null ? null : joinedCase.caseNumber();
    }

    public String name() {
        return name;
    }

    String capacity() {
        return capacity;
    }

    int position() {
        return position;
    }

    public String language() {
        return language;
    }

    public String zone() {
        return zone;
    }

    public Seat seat() {
        return new Seat(id(), role, accountId, partyId, name, language, caseNumber(), capacity);
    }
}
