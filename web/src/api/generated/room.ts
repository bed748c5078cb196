// Made by "npm run api" from docs/room-protocol.schema.json. Do not edit.
/**
 * The frames of a hearing room's socket; docs/room-protocol.md says what they are for. Instants are UTC.
 */
export type RoomFrame = ClientFrame | ServerFrame;
export type ClientFrame = Hello | Command | Got | Devices | Signals;
/**
 * What a seat asks of its room; as names the seat for which one speaks, without it the first of one's own
 */
export type Command =
  | RoomOpenCommand
  | AttendanceCallCommand
  | CourtroomCallCommand
  | RightsNoteCommand
  | PaperSignCommand
  | SignatureMissCommand
  | IdentityCheckCommand
  | PhaseMoveCommand
  | ConductAdmonishCommand
  | ConductRemoveCommand
  | ConductReadmitCommand
  | ConsultationAskCommand
  | ConsultationJoinCommand
  | ConsultationLeaveCommand
  | ConsultationSayCommand
  | ConsultationBeginCommand
  | ConsultationEndCommand
  | ConsultationRecallCommand
  | RightsReadCommand
  | RightsAnswerCommand
  | RecessBeginCommand
  | RecessEndCommand
  | AbsenceFindCommand
  | TestimonyPermitCommand
  | TestimonyAgreeCommand
  | TestimonyCallCommand
  | QuestionAllowCommand
  | TestimonyReleaseCommand
  | UndertakingShowCommand
  | UndertakingSignCommand
  | UndertakingNoteCommand
  | UndertakingHearCommand
  | UndertakingRefuseCommand
  | UndertakingWaiveCommand
  | ConciliationNoteCommand
  | JudgmentAnnounceCommand
  | InterpreterAskCommand
  | InterpreterTakeCommand
  | InterpreterUndertakeCommand
  | ApartAskCommand
  | ApartAgreeCommand
  | PointStateCommand
  | PointAnswerCommand
  | PointDropCommand
  | PointRetractCommand
  | PointRuleCommand
  | CaucusBeginCommand
  | CaucusSayCommand
  | CaucusEndCommand
  | AgreementDraftCommand
  | AgreementRenderCommand
  | AgreementSignCommand
  | MediationWishCommand
  | MediationEndCommand
  | PowerReadCommand
  | PowerSignCommand
  | PowerWitnessCommand
  | PowerRefuseCommand
  | ApartBeginCommand
  | ApartFilmCommand
  | ApartEndCommand
  | InterpreterSwitchCommand
  | InterpreterRelayCommand
  | ChallengeRaiseCommand
  | ChallengeNoteCommand
  | ChallengeDecideCommand
  | ChallengeReconsiderCommand
  | StatementAddCommand
  | StatementRenderCommand
  | StatementCorrectCommand
  | ExhibitShowCommand
  | ExhibitPlayCommand
  | ExhibitPointCommand
  | ExhibitAskCommand
  | ExhibitDecideCommand
  | ExhibitInspectCommand
  | ExhibitOpineCommand
  | CourtNoteCommand
  | RecordingStartCommand
  | RecordingSegmentCommand
  | RecordingStopCommand
  | RecordingExplainCommand
  | RecordingAgreeCommand
  | RecordingReplaceCommand
  | PlaceSeeCommand
  | CourtroomAskCommand
  | CourtroomRefuseCommand
  | BarsCheckCommand
  | RecordFreezeCommand
  | RecordReadCommand
  | RecordTranslateCommand
  | RecordSignCommand
  | CorrectionRequestCommand
  | CorrectionDecideCommand
  | RecordRefuseCommand
  | RecordSealCommand
  | ClosedBeginCommand
  | ClosedEndCommand
  | HearingConvertCommand
  | RoomAdjournCommand
  | HandRaiseCommand
  | HandLowerCommand
  | MicrophoneMuteCommand
  | MicrophoneUnmuteCommand;
/**
 * Chosen by the client; makes repeating harmless for the life of the room
 */
export type CommandId = string;
/**
 * A seat of this hearing, such as plaintiff-1
 */
export type SeatId = string;
/**
 * SHA-256 in hexadecimal
 */
export type Sha256 = string;
export type IdentityMethod = "DOCUMENT_SHOWN_ON_CAMERA" | "DOCUMENT_FILED_EARLIER" | "IN_PERSON_AT_COURT";
export type IdentityDocument =
  "PASSPORT" | "IDENTITY_CARD" | "RESIDENCE_PERMIT" | "LAWYER_LICENCE" | "COMPANY_AUTHORISATION";
export type Phase =
  | "WAITING"
  | "ROLL_CALL"
  | "WITNESSING"
  | "EXCHANGE"
  | "RIGHTS"
  | "MEDIATION"
  | "INVESTIGATION"
  | "DEBATE"
  | "FINAL_STATEMENTS"
  | "RECORD"
  | "SIGNED"
  | "CLOSED"
  | "ADJOURNED";
/**
 * BCP 47
 */
export type LanguageTag = string;
export type Absence = "NOT_APPEARED" | "LEFT_WITHOUT_LEAVE";
/**
 * Chinese Civil Procedure Law arts. 146, 147
 */
export type Finding = "TREATED_AS_WITHDRAWN" | "COUNTERCLAIM_HEARD" | "HEARD_IN_ABSENCE";
/**
 * Why a witness need not come to the courtroom. Chinese Civil Procedure Law art. 76
 */
export type RemoteGround = "HEALTH" | "DISTANCE" | "FORCE_MAJEURE" | "OTHER";
/**
 * As POST …/signing-proofs gives it, which is good for two minutes; without one that holds `signature-not-proven`
 */
export type SigningProof = string;
/**
 * Rules of Evidence art. 71
 */
export type UndertakingReader = "WITNESS" | "CLERK";
/**
 * AGREED: the court makes a conciliation statement. AGREED_IN_THE_RECORD: it holds once the record is signed. CPL 100, 101
 */
export type ConciliationResult = "AGREED" | "AGREED_IN_THE_RECORD" | "NOT_AGREED" | "DECLINED";
/**
 * CPL 151
 */
export type AnnouncementForm = "AT_THE_HEARING" | "ON_A_SET_DAY";
/**
 * READY ends what was asked before
 */
export type InterpretersWish = "REPEAT" | "SLOWER" | "PAUSE" | "RELIEF" | "READY";
export type PointStanding = "UNDISPUTED" | "DISPUTED";
/**
 * UTC
 */
export type Instant = string;
export type ChallengeId = string;
/**
 * Chosen by who speaks; the same statement for the life of the room
 */
export type UtteranceId = string;
/**
 * Whether the original, or the thing itself, was before the court
 */
export type Original = "AGREES" | "DIFFERS" | "NOT_PRODUCED";
export type Opinion = "ACCEPTED" | "DISPUTED" | "NO_COMMENT";
/**
 * Of what one page records from its start to its end; chosen by that page
 */
export type RecordingId = string;
/**
 * What records that is no page: the court's media server, each track for itself.
 */
export type Recorder = "SERVER";
export type GapCause = "RECESS" | "CLOSED_PART" | "CONCILIATION" | "FAILURE";
/**
 * The first two are of the court
 */
export type TakesPartFrom = "ONLINE_COURTROOM" | "OUTSIDE_THE_COURTROOM" | "APPOINTED" | "OWN";
export type CourtroomReason = "COMPLEX" | "WITNESS_ON_THE_SPOT" | "EVIDENCE_ON_THE_SPOT" | "OTHER";
export type ClosedGround = "STATE_SECRET" | "PRIVACY" | "TRADE_SECRET" | "DIVORCE" | "OTHER_LAW";
export type ConversionGround =
  | "CONSENT_WITHDRAWN"
  | "ASKED_FOR"
  | "NO_MEANS"
  | "CHECK_ON_THE_SPOT"
  | "COMPLEX"
  | "STATE_SECRETS"
  | "SOCIAL_IMPACT"
  | "OTHER";
/**
 * Chosen by a page, the same as long as it is open
 */
export type PageId = string;
export type ServerFrame =
  | Ready
  | Resumed
  | Reset
  | Event
  | Batch
  | Ack
  | Nack
  | Beat
  | Presence
  | Here
  | Seats
  | ConsultationSaid
  | CaucusSaid
  | MediationWished
  | Peers
  | Signal;
export type SeatRole =
  | "JUDGE"
  | "PANEL_MEMBER"
  | "CLERK"
  | "TECHNICAL_INVESTIGATOR"
  | "PLAINTIFF"
  | "DEFENDANT"
  | "THIRD_PARTY"
  | "INTERPRETER"
  | "LAWYER"
  | "MEDIATOR"
  | "WITNESS"
  | "EXPERT"
  | "EXPERT_ASSISTANT"
  | "OBSERVER";
/**
 * Something that happened, as this reader may see it
 */
export type Event =
  | SeatConnectedEvent
  | SeatDisconnectedEvent
  | RoomOpenedEvent
  | PhaseMovedEvent
  | RoomAdjournedEvent
  | ClosedBegunEvent
  | ClosedEndedEvent
  | HearingConvertedEvent
  | AttendanceCalledEvent
  | CourtroomCalledEvent
  | PaperSignedEvent
  | SignatureMissingEvent
  | IdentityCheckedEvent
  | ConductAdmonishedEvent
  | ConductRemovedEvent
  | ConductReadmittedEvent
  | ConsultationAskedEvent
  | ConsultationJoinedEvent
  | ConsultationLeftEvent
  | ConsultationBegunEvent
  | ConsultationEndedEvent
  | ConsultationRecalledEvent
  | RightsReadEvent
  | RightsAnsweredEvent
  | RecessBegunEvent
  | RecessEndedEvent
  | AbsenceFoundEvent
  | TestimonyPermittedEvent
  | TestimonyAgreedEvent
  | TestimonyCalledEvent
  | TestimonyReleasedEvent
  | UndertakingShownEvent
  | UndertakingSignedEvent
  | UndertakingHeardEvent
  | UndertakingRefusedEvent
  | UndertakingWaivedEvent
  | ConciliationTriedEvent
  | JudgmentAnnouncedEvent
  | InterpreterAskedEvent
  | InterpreterTookEvent
  | InterpreterUndertookEvent
  | ApartAskedEvent
  | ApartAgreedEvent
  | PointStatedEvent
  | PointAnsweredEvent
  | PointDroppedEvent
  | PointRetractedEvent
  | PointRuledEvent
  | CaucusBegunEvent
  | CaucusEndedEvent
  | AgreementDraftedEvent
  | AgreementRenderedEvent
  | AgreementSignedEvent
  | MediationEndedEvent
  | PowerReadEvent
  | PowerSignedEvent
  | PowerWitnessedEvent
  | PowerRefusedEvent
  | ApartBegunEvent
  | ApartFilmedEvent
  | ApartEndedEvent
  | InterpreterSwitchedEvent
  | InterpreterRelayedEvent
  | ChallengeRaisedEvent
  | ChallengeRuledEvent
  | ReconsiderationAskedEvent
  | ChallengeDecidedEvent
  | StatementRecordedEvent
  | StatementRenderedEvent
  | StatementCorrectedEvent
  | ExhibitShownEvent
  | ExhibitPlayedEvent
  | ExhibitPointedEvent
  | ExhibitAskedEvent
  | ExhibitDecidedEvent
  | ExhibitInspectedEvent
  | ExhibitOpinionEvent
  | CourtNoteEvent
  | RecordingStartedEvent
  | RecordingSegmentEvent
  | RecordingStoppedEvent
  | RecordingExplainedEvent
  | RecordingAgreedEvent
  | RecordingReplacesEvent
  | PlaceSeenEvent
  | CourtroomAskedEvent
  | CourtroomRefusedEvent
  | BarsCheckedEvent
  | RecordFrozenEvent
  | RecordReadEvent
  | RecordTranslatedEvent
  | RecordSignedEvent
  | CorrectionRequestedEvent
  | CorrectionDecidedEvent
  | RecordRefusedEvent
  | RecordSealedEvent
  | QuestionAllowedEvent
  | HandRaisedEvent
  | HandLoweredEvent
  | MicrophoneMutedEvent
  | MicrophoneUnmutedEvent;
/**
 * Dense in what the reader may see, from 1
 */
export type Position = number;
/**
 * The seat whose command it was, or room
 */
export type Author = string;
/**
 * The command it answers; null for what the room notes itself
 */
export type Cause = string | null;
/**
 * ALL, COURT, or seats parted by commas
 */
export type Audience = string;
/**
 * What a room is for: a hearing, the signing of a power of attorney before the judge, a pre-trial conference, or a mediation
 */
export type Stage = "COURT_HEARING" | "WITNESSING" | "PRETRIAL" | "MEDIATION";
/**
 * Chinese Civil Procedure Law art. 149
 */
export type Ground = "MUST_APPEAR_EXCUSED" | "CHALLENGE" | "NEW_EVIDENCE" | "OTHER";
/**
 * Chinese Civil Procedure Law art. 49; COURT where no judge has a seat
 */
export type Decider = "PRESIDING_JUDGE" | "COURT_PRESIDENT" | "COURT";

/**
 * The first frame, within five seconds and in at most 1 KB
 */
export interface Hello {
  frame: "hello";
  v: 1;
  ticket: string;
  /**
   * Only when coming back: the epoch of the last greeting, and the highest seq seen without a gap
   */
  resume?: {
    epoch: string;
    seq: number;
  };
}
export interface RoomOpenCommand {
  frame: "cmd";
  id: CommandId;
  t: "room.open";
  as?: SeatId;
  d: {
    reason?: string | null;
  };
}
export interface AttendanceCallCommand {
  frame: "cmd";
  id: CommandId;
  t: "attendance.call";
  as?: SeatId;
  d: {
    seat: SeatId;
    present: boolean;
    note?: string | null;
  };
}
export interface CourtroomCallCommand {
  frame: "cmd";
  id: CommandId;
  t: "courtroom.call";
  as?: SeatId;
  d: {
    seat: SeatId;
    note?: string | null;
  };
}
export interface RightsNoteCommand {
  frame: "cmd";
  id: CommandId;
  t: "rights.note";
  as?: SeatId;
  d: {
    seat: SeatId;
  };
}
export interface PaperSignCommand {
  frame: "cmd";
  id: CommandId;
  t: "paper.sign";
  as?: SeatId;
  d: {
    seat: SeatId;
    digest: Sha256;
  };
}
export interface SignatureMissCommand {
  frame: "cmd";
  id: CommandId;
  t: "signature.miss";
  as?: SeatId;
  d: {
    seat: SeatId;
    reason: string;
  };
}
export interface IdentityCheckCommand {
  frame: "cmd";
  id: CommandId;
  t: "identity.check";
  as?: SeatId;
  d: {
    seat: SeatId;
    method: IdentityMethod;
    document: IdentityDocument;
    confirmed: boolean;
    note?: string | null;
  };
}
export interface PhaseMoveCommand {
  frame: "cmd";
  id: CommandId;
  t: "phase.move";
  as?: SeatId;
  d: {
    to: Phase;
    reason?: string | null;
  };
}
export interface ConductAdmonishCommand {
  frame: "cmd";
  id: CommandId;
  t: "conduct.admonish";
  as?: SeatId;
  d: {
    seat: SeatId;
    reason: string;
  };
}
export interface ConductRemoveCommand {
  frame: "cmd";
  id: CommandId;
  t: "conduct.remove";
  as?: SeatId;
  d: {
    seat: SeatId;
    reason: string;
  };
}
export interface ConductReadmitCommand {
  frame: "cmd";
  id: CommandId;
  t: "conduct.readmit";
  as?: SeatId;
  d: {
    seat: SeatId;
  };
}
export interface ConsultationAskCommand {
  frame: "cmd";
  id: CommandId;
  t: "consultation.ask";
  as?: SeatId;
  d: {
    interpreter: SeatId;
  };
}
export interface ConsultationJoinCommand {
  frame: "cmd";
  id: CommandId;
  t: "consultation.join";
  as?: SeatId;
  d: {
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat: string;
  };
}
export interface ConsultationLeaveCommand {
  frame: "cmd";
  id: CommandId;
  t: "consultation.leave";
  as?: SeatId;
  d: {
    /**
     * Whom a party thanks; an interpreter leaves without it
     */
    interpreter?: SeatId | null;
  };
}
export interface ConsultationSayCommand {
  frame: "cmd";
  id: CommandId;
  t: "consultation.say";
  as?: SeatId;
  d: {
    language: LanguageTag;
    text: string;
  };
}
export interface ConsultationBeginCommand {
  frame: "cmd";
  id: CommandId;
  t: "consultation.begin";
  as?: SeatId;
  d: {};
}
export interface ConsultationEndCommand {
  frame: "cmd";
  id: CommandId;
  t: "consultation.end";
  as?: SeatId;
  d: {};
}
export interface ConsultationRecallCommand {
  frame: "cmd";
  id: CommandId;
  t: "consultation.recall";
  as?: SeatId;
  d: {};
}
export interface RightsReadCommand {
  frame: "cmd";
  id: CommandId;
  t: "rights.read";
  as?: SeatId;
  d: {};
}
export interface RightsAnswerCommand {
  frame: "cmd";
  id: CommandId;
  t: "rights.answer";
  as?: SeatId;
  d: {};
}
export interface RecessBeginCommand {
  frame: "cmd";
  id: CommandId;
  t: "recess.begin";
  as?: SeatId;
  d: {
    reason: string;
    /**
     * UTC, when the court means to go on
     */
    until?: string | null;
  };
}
export interface RecessEndCommand {
  frame: "cmd";
  id: CommandId;
  t: "recess.end";
  as?: SeatId;
  d: {};
}
export interface AbsenceFindCommand {
  frame: "cmd";
  id: CommandId;
  t: "absence.find";
  as?: SeatId;
  d: {
    seat: SeatId;
    absence: Absence;
    finding: Finding;
    /**
     * The court's day
     */
    summonsServedOn: string;
    reason: string;
  };
}
export interface TestimonyPermitCommand {
  frame: "cmd";
  id: CommandId;
  t: "testimony.permit";
  as?: SeatId;
  d: {
    seat: SeatId;
    ground: RemoteGround;
    /**
     * ISO 3166-1; null where it is China
     */
    state?: string | null;
    reason: string;
  };
}
export interface TestimonyAgreeCommand {
  frame: "cmd";
  id: CommandId;
  t: "testimony.agree";
  as?: SeatId;
  d: {
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat?: string;
    person: SeatId;
  };
}
export interface TestimonyCallCommand {
  frame: "cmd";
  id: CommandId;
  t: "testimony.call";
  as?: SeatId;
  d: {
    seat: SeatId;
    /**
     * Of a confrontation with the witness who is being examined
     */
    reason?: string | null;
  };
}
export interface QuestionAllowCommand {
  frame: "cmd";
  id: CommandId;
  t: "question.allow";
  as?: SeatId;
  d: {
    seat: SeatId;
  };
}
export interface TestimonyReleaseCommand {
  frame: "cmd";
  id: CommandId;
  t: "testimony.release";
  as?: SeatId;
  d: {
    seat: SeatId;
    stays: boolean;
  };
}
export interface UndertakingShowCommand {
  frame: "cmd";
  id: CommandId;
  t: "undertaking.show";
  as?: SeatId;
  d: {
    seat: SeatId;
  };
}
export interface UndertakingSignCommand {
  frame: "cmd";
  id: CommandId;
  t: "undertaking.sign";
  as?: SeatId;
  d: {
    proof?: SigningProof;
  };
}
export interface UndertakingNoteCommand {
  frame: "cmd";
  id: CommandId;
  t: "undertaking.note";
  as?: SeatId;
  d: {
    seat: SeatId;
  };
}
export interface UndertakingHearCommand {
  frame: "cmd";
  id: CommandId;
  t: "undertaking.hear";
  as?: SeatId;
  d: {
    seat: SeatId;
    reader: UndertakingReader;
    reason?: string | null;
  };
}
export interface UndertakingRefuseCommand {
  frame: "cmd";
  id: CommandId;
  t: "undertaking.refuse";
  as?: SeatId;
  d: {
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat?: string;
    reason: string;
  };
}
export interface UndertakingWaiveCommand {
  frame: "cmd";
  id: CommandId;
  t: "undertaking.waive";
  as?: SeatId;
  d: {
    seat: SeatId;
    reason: string;
  };
}
export interface ConciliationNoteCommand {
  frame: "cmd";
  id: CommandId;
  t: "conciliation.note";
  as?: SeatId;
  d: {
    result: ConciliationResult;
    /**
     * What was agreed, or why nothing was
     */
    text: string;
  };
}
export interface JudgmentAnnounceCommand {
  frame: "cmd";
  id: CommandId;
  t: "judgment.announce";
  as?: SeatId;
  d: {
    form: AnnouncementForm;
    /**
     * The court's day; null where it is announced here
     */
    day?: string | null;
    /**
     * What is decided; null on a set day
     */
    text?: string | null;
    /**
     * What was told of the right to appeal, its period and the court; null on a set day
     */
    appeal?: string | null;
  };
}
export interface InterpreterAskCommand {
  frame: "cmd";
  id: CommandId;
  t: "interpreter.ask";
  as?: SeatId;
  d: {
    wish: InterpretersWish;
  };
}
export interface InterpreterTakeCommand {
  frame: "cmd";
  id: CommandId;
  t: "interpreter.take";
  as?: SeatId;
  d: {};
}
export interface InterpreterUndertakeCommand {
  frame: "cmd";
  id: CommandId;
  t: "interpreter.undertake";
  as?: SeatId;
  d: {
    proof?: SigningProof;
  };
}
export interface ApartAskCommand {
  frame: "cmd";
  id: CommandId;
  t: "apart.ask";
  as?: SeatId;
  d: {
    reason: string;
  };
}
export interface ApartAgreeCommand {
  frame: "cmd";
  id: CommandId;
  t: "apart.agree";
  as?: SeatId;
  d: {
    /**
     * Of a party in the courtroom, by the clerk
     */
    seat?: SeatId | null;
  };
}
export interface PointStateCommand {
  frame: "cmd";
  id: CommandId;
  t: "point.state";
  as?: SeatId;
  d: {
    pointId: CommandId;
    standing: PointStanding;
    text: string;
  };
}
export interface PointAnswerCommand {
  frame: "cmd";
  id: CommandId;
  t: "point.answer";
  as?: SeatId;
  d: {
    pointId: CommandId;
    agrees: boolean;
    text?: string | null;
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat?: string;
  };
}
export interface PointDropCommand {
  frame: "cmd";
  id: CommandId;
  t: "point.drop";
  as?: SeatId;
  d: {
    pointId: CommandId;
    reason: string;
  };
}
export interface PointRetractCommand {
  frame: "cmd";
  id: CommandId;
  t: "point.retract";
  as?: SeatId;
  d: {
    pointId: CommandId;
    reason: string;
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat?: string;
  };
}
export interface PointRuleCommand {
  frame: "cmd";
  id: CommandId;
  t: "point.rule";
  as?: SeatId;
  d: {
    pointId: CommandId;
    granted: boolean;
    reason: string;
  };
}
export interface CaucusBeginCommand {
  frame: "cmd";
  id: CommandId;
  t: "caucus.begin";
  as?: SeatId;
  d: {
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat: string;
    interpreters?: SeatId[];
  };
}
export interface CaucusSayCommand {
  frame: "cmd";
  id: CommandId;
  t: "caucus.say";
  as?: SeatId;
  d: {
    language: LanguageTag;
    text: string;
  };
}
export interface CaucusEndCommand {
  frame: "cmd";
  id: CommandId;
  t: "caucus.end";
  as?: SeatId;
  d: {};
}
export interface AgreementDraftCommand {
  frame: "cmd";
  id: CommandId;
  t: "agreement.draft";
  as?: SeatId;
  d: {
    /**
     * In Chinese
     */
    text: string;
  };
}
export interface AgreementRenderCommand {
  frame: "cmd";
  id: CommandId;
  t: "agreement.render";
  as?: SeatId;
  d: {
    digest: Sha256;
    language: LanguageTag;
    text: string;
  };
}
export interface AgreementSignCommand {
  frame: "cmd";
  id: CommandId;
  t: "agreement.sign";
  as?: SeatId;
  d: {
    digest: Sha256;
    proof?: SigningProof;
    /**
     * True of a lawyer or agent whose power of attorney lets them settle
     */
    specialAuthority?: boolean;
  };
}
export interface MediationWishCommand {
  frame: "cmd";
  id: CommandId;
  t: "mediation.wish";
  as?: SeatId;
  d: {
    text?: string | null;
  };
}
export interface MediationEndCommand {
  frame: "cmd";
  id: CommandId;
  t: "mediation.end";
  as?: SeatId;
  d: {
    reason?: string | null;
  };
}
export interface PowerReadCommand {
  frame: "cmd";
  id: CommandId;
  t: "power.read";
  as?: SeatId;
  d: {};
}
export interface PowerSignCommand {
  frame: "cmd";
  id: CommandId;
  t: "power.sign";
  as?: SeatId;
  d: {
    digest: Sha256;
    proof?: SigningProof;
  };
}
export interface PowerWitnessCommand {
  frame: "cmd";
  id: CommandId;
  t: "power.witness";
  as?: SeatId;
  d: {
    lawyerConfirmed: boolean;
    willConfirmed: boolean;
    firm: string;
    licence: string;
  };
}
export interface PowerRefuseCommand {
  frame: "cmd";
  id: CommandId;
  t: "power.refuse";
  as?: SeatId;
  d: {
    reason: string;
  };
}
export interface ApartBeginCommand {
  frame: "cmd";
  id: CommandId;
  t: "apart.begin";
  as?: SeatId;
  d: {
    simpleProcedure: boolean;
    until: Instant;
    hard: string;
    undisputed: string;
  };
}
export interface ApartFilmCommand {
  frame: "cmd";
  id: CommandId;
  t: "apart.film";
  as?: SeatId;
  d: {
    utteranceId: string;
    filmId: string;
    parts: number;
  };
}
export interface ApartEndCommand {
  frame: "cmd";
  id: CommandId;
  t: "apart.end";
  as?: SeatId;
  d: {};
}
export interface InterpreterSwitchCommand {
  frame: "cmd";
  id: CommandId;
  t: "interpreter.switch";
  as?: SeatId;
  d: {
    simultaneous: boolean;
  };
}
export interface InterpreterRelayCommand {
  frame: "cmd";
  id: CommandId;
  t: "interpreter.relay";
  as?: SeatId;
  d: {
    /**
     * The language of the channel from which is interpreted; null for the room
     */
    from?: string | null;
  };
}
export interface ChallengeRaiseCommand {
  frame: "cmd";
  id: CommandId;
  t: "challenge.raise";
  as?: SeatId;
  d: {
    target: SeatId;
    reason: string;
  };
}
export interface ChallengeNoteCommand {
  frame: "cmd";
  id: CommandId;
  t: "challenge.note";
  as?: SeatId;
  d: {
    seat: SeatId;
    target: SeatId;
    reason: string;
  };
}
export interface ChallengeDecideCommand {
  frame: "cmd";
  id: CommandId;
  t: "challenge.decide";
  as?: SeatId;
  d: {
    challengeId: ChallengeId;
    granted: boolean;
    /**
     * Number of the decision of the court president, about a judge
     */
    document?: string | null;
    reason: string;
  };
}
export interface ChallengeReconsiderCommand {
  frame: "cmd";
  id: CommandId;
  t: "challenge.reconsider";
  as?: SeatId;
  d: {
    challengeId: ChallengeId;
    reason: string;
  };
}
export interface StatementAddCommand {
  frame: "cmd";
  id: CommandId;
  t: "statement.add";
  as?: SeatId;
  d: {
    utteranceId: UtteranceId;
    language: LanguageTag;
    text: string;
    /**
     * Who said it aloud, if the clerk takes it down for another
     */
    seat?: string | null;
    /**
     * The draft of the court's software that the clerk confirms with it; of the clerk alone
     */
    draft?: string | null;
  };
}
export interface StatementRenderCommand {
  frame: "cmd";
  id: CommandId;
  t: "statement.render";
  as?: SeatId;
  d: {
    utteranceId: UtteranceId;
    language: LanguageTag;
    text: string;
  };
}
export interface StatementCorrectCommand {
  frame: "cmd";
  id: CommandId;
  t: "statement.correct";
  as?: SeatId;
  d: {
    utteranceId: UtteranceId;
    text: string;
  };
}
export interface ExhibitShowCommand {
  frame: "cmd";
  id: CommandId;
  t: "exhibit.show";
  as?: SeatId;
  d: {
    digest: Sha256;
    page: number;
    beside?: Sha256 | null;
  };
}
export interface ExhibitPlayCommand {
  frame: "cmd";
  id: CommandId;
  t: "exhibit.play";
  as?: SeatId;
  d: {
    digest: Sha256;
    playing: boolean;
    /**
     * Milliseconds from the beginning
     */
    position: number;
  };
}
export interface ExhibitPointCommand {
  frame: "cmd";
  id: CommandId;
  t: "exhibit.point";
  as?: SeatId;
  d: {
    digest: Sha256;
    x: number;
    y: number;
    zoom?: number | null;
  };
}
export interface ExhibitAskCommand {
  frame: "cmd";
  id: CommandId;
  t: "exhibit.ask";
  as?: SeatId;
  d: {
    digest: Sha256;
    page: number;
    text: string;
  };
}
export interface ExhibitDecideCommand {
  frame: "cmd";
  id: CommandId;
  t: "exhibit.decide";
  as?: SeatId;
  d: {
    requestId: CommandId;
    granted: boolean;
    reason: string;
  };
}
export interface ExhibitInspectCommand {
  frame: "cmd";
  id: CommandId;
  t: "exhibit.inspect";
  as?: SeatId;
  d: {
    digest: Sha256;
    original: Original;
    /**
     * Needed unless it agrees
     */
    note?: string | null;
  };
}
export interface ExhibitOpineCommand {
  frame: "cmd";
  id: CommandId;
  t: "exhibit.opine";
  as?: SeatId;
  d: {
    digest: Sha256;
    authenticity: Opinion;
    legality: Opinion;
    relevance: Opinion;
    text?: string | null;
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat?: string;
  };
}
export interface CourtNoteCommand {
  frame: "cmd";
  id: CommandId;
  t: "court.note";
  as?: SeatId;
  d: {
    text: string;
  };
}
export interface RecordingStartCommand {
  frame: "cmd";
  id: CommandId;
  t: "recording.start";
  as?: SeatId;
  d: {
    recordingId: RecordingId;
    recorder?: Recorder;
  };
}
export interface RecordingSegmentCommand {
  frame: "cmd";
  id: CommandId;
  t: "recording.segment";
  as?: SeatId;
  d: {
    recordingId: RecordingId;
    number: number;
    from: Instant;
    until: Instant;
  };
}
export interface RecordingStopCommand {
  frame: "cmd";
  id: CommandId;
  t: "recording.stop";
  as?: SeatId;
  d: {
    recordingId: RecordingId;
  };
}
export interface RecordingExplainCommand {
  frame: "cmd";
  id: CommandId;
  t: "recording.explain";
  as?: SeatId;
  d: {
    gap: number;
    cause: GapCause;
    reason: string;
  };
}
export interface RecordingAgreeCommand {
  frame: "cmd";
  id: CommandId;
  t: "recording.agree";
  as?: SeatId;
  d: {
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat?: string;
  };
}
export interface RecordingReplaceCommand {
  frame: "cmd";
  id: CommandId;
  t: "recording.replace";
  as?: SeatId;
  d: {
    replaces: boolean;
    simpleProcedure?: boolean;
    reason?: string | null;
  };
}
export interface PlaceSeeCommand {
  frame: "cmd";
  id: CommandId;
  t: "place.see";
  as?: SeatId;
  d: {
    seat: SeatId;
    place: TakesPartFrom;
    fit: boolean;
    approval?: string | null;
    note?: string | null;
  };
}
export interface CourtroomAskCommand {
  frame: "cmd";
  id: CommandId;
  t: "courtroom.ask";
  as?: SeatId;
  d: {
    ground: CourtroomReason;
    reason: string;
  };
}
export interface CourtroomRefuseCommand {
  frame: "cmd";
  id: CommandId;
  t: "courtroom.refuse";
  as?: SeatId;
  d: {
    requestId: CommandId;
    reason: string;
  };
}
export interface BarsCheckCommand {
  frame: "cmd";
  id: CommandId;
  t: "bars.check";
  as?: SeatId;
  d: {};
}
export interface RecordFreezeCommand {
  frame: "cmd";
  id: CommandId;
  t: "record.freeze";
  as?: SeatId;
  d: {
    /**
     * People read it within five days and not at once
     */
    withinFiveDays?: boolean;
  };
}
export interface RecordReadCommand {
  frame: "cmd";
  id: CommandId;
  t: "record.read";
  as?: SeatId;
  d: {};
}
export interface RecordTranslateCommand {
  frame: "cmd";
  id: CommandId;
  t: "record.translate";
  as?: SeatId;
  d: {
    seat: SeatId;
  };
}
export interface RecordSignCommand {
  frame: "cmd";
  id: CommandId;
  t: "record.sign";
  as?: SeatId;
  d: {
    digest: Sha256;
    proof?: SigningProof;
  };
}
export interface CorrectionRequestCommand {
  frame: "cmd";
  id: CommandId;
  t: "correction.request";
  as?: SeatId;
  d: {
    /**
     * Absent or null where something is missing rather than wrong
     */
    utteranceId?: string | null;
    text: string;
  };
}
export interface CorrectionDecideCommand {
  frame: "cmd";
  id: CommandId;
  t: "correction.decide";
  as?: SeatId;
  d: {
    requestId: string;
    granted: boolean;
    reason: string;
  };
}
export interface RecordRefuseCommand {
  frame: "cmd";
  id: CommandId;
  t: "record.refuse";
  as?: SeatId;
  d: {
    reason: string;
  };
}
export interface RecordSealCommand {
  frame: "cmd";
  id: CommandId;
  t: "record.seal";
  as?: SeatId;
  d: {};
}
export interface ClosedBeginCommand {
  frame: "cmd";
  id: CommandId;
  t: "closed.begin";
  as?: SeatId;
  d: {
    ground: ClosedGround;
  };
}
export interface ClosedEndCommand {
  frame: "cmd";
  id: CommandId;
  t: "closed.end";
  as?: SeatId;
  d: {};
}
export interface HearingConvertCommand {
  frame: "cmd";
  id: CommandId;
  t: "hearing.convert";
  as?: SeatId;
  d: {
    ground: ConversionGround;
    reason: string;
  };
}
export interface RoomAdjournCommand {
  frame: "cmd";
  id: CommandId;
  t: "room.adjourn";
  as?: SeatId;
  d: {
    /**
     * Needed of a hearing, ignored of a meeting
     */
    ground?: "MUST_APPEAR_EXCUSED" | "CHALLENGE" | "NEW_EVIDENCE" | "OTHER";
    reason: string;
  };
}
export interface HandRaiseCommand {
  frame: "cmd";
  id: CommandId;
  t: "hand.raise";
  as?: SeatId;
  d: {};
}
export interface HandLowerCommand {
  frame: "cmd";
  id: CommandId;
  t: "hand.lower";
  as?: SeatId;
  d: {
    /**
     * Another's, by the court; without it one's own
     */
    seat?: SeatId | null;
  };
}
export interface MicrophoneMuteCommand {
  frame: "cmd";
  id: CommandId;
  t: "microphone.mute";
  as?: SeatId;
  d: {
    seat: SeatId;
  };
}
export interface MicrophoneUnmuteCommand {
  frame: "cmd";
  id: CommandId;
  t: "microphone.unmute";
  as?: SeatId;
  d: {
    seat: SeatId;
  };
}
/**
 * A sign of life, every 10 seconds or 64 events
 */
export interface Got {
  frame: "got";
  seq: number;
}
/**
 * Passing news: with what a page takes part in sound and picture
 */
export interface Devices {
  frame: "eph";
  t: "devices";
  page: PageId;
  microphone: boolean;
  camera: boolean;
  /**
   * Whether it wants those of others
   */
  pictures: boolean;
}
/**
 * Passing news for other pages, each named once; it reaches those with whom sound and picture may be exchanged
 */
export interface Signals {
  frame: "eph";
  t: "signals";
  /**
   * 1 to 16
   */
  to: {
    page: PageId;
    d: RtcContent;
  }[];
}
/**
 * What one page tells another in order to connect
 */
export interface RtcContent {
  description?: {
    type: "offer" | "answer";
    sdp: string;
  };
  /**
   * 32 at most
   */
  candidates?: {
    candidate: string;
    sdpMid: string;
    sdpMLineIndex: number;
  }[];
  /**
   * Asks who offers to do so again, since the connection broke
   */
  again?: true;
}
/**
 * First entry; all events follow, from 1 to seq and on
 */
export interface Ready {
  frame: "ready";
  epoch: string;
  seq: number;
  you: You;
  seats: Place[];
  serverTime: Instant;
  /**
   * Something arrives at least this often, in milliseconds
   */
  hb: number;
}
/**
 * For whom a person acts: of several seats the first is meant where a command names none
 */
export interface You {
  seat: SeatId;
  /**
   * @minItems 1
   */
  seats: [SeatId, ...SeatId[]];
  role: SeatRole;
  /**
   * What the seat can ask for, by phase; the room decides again
   */
  perms: {
    [k: string]: string[];
  };
}
/**
 * Who sits where; nobody yet where the name is empty
 */
export interface Place {
  seat: SeatId;
  role: SeatRole;
  name: string;
  language: LanguageTag;
  /**
   * Of the party's case, where that is heard with the hearing's own; null, empty or absent for everybody else
   */
  caseNumber?: string | null;
  /**
   * A seat of this hearing, such as plaintiff-1
   */
  party?: string;
  /**
   * As what one represents a party, such as LEGAL_REPRESENTATIVE; empty or absent for the party itself, and for everybody else
   */
  capacity?: string | null;
}
/**
 * The first frame after a resume; the events from … to follow, then what happens
 */
export interface Resumed {
  frame: "resumed";
  epoch: string;
  from: number;
  to: number;
  you: You;
  seats: Place[];
  serverTime: Instant;
  /**
   * Something arrives at least this often, in milliseconds
   */
  hb: number;
}
/**
 * Forget everything; all events follow from 1
 */
export interface Reset {
  frame: "reset";
  epoch: string;
  seq: number;
  reason: "epoch" | "position";
  you: You;
  seats: Place[];
  serverTime: Instant;
  /**
   * Something arrives at least this often, in milliseconds
   */
  hb: number;
}
export interface SeatConnectedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "seat.connected";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
export interface SeatDisconnectedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "seat.disconnected";
  aud: Audience;
  d: {
    seat: SeatId;
    closeCode: number;
  };
}
export interface RoomOpenedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "room.opened";
  aud: Audience;
  d: {
    /**
     * Parties that were summoned too late, or not at all, and did not agree to it; absent if there are none
     */
    toldTooLate?: SeatId[];
    reason?: string;
    /**
     * Of a meeting that is no hearing; absent of a hearing, here as where it goes on and does not
     */
    stage?: "COURT_HEARING" | "WITNESSING" | "PRETRIAL" | "MEDIATION";
  };
}
export interface PhaseMovedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "phase.moved";
  aud: Audience;
  d: {
    from: Phase;
    to: Phase;
    reason: string | null;
    stage?: Stage;
  };
}
export interface RoomAdjournedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "room.adjourned";
  aud: Audience;
  d: {
    /**
     * Null in older logs, and of a meeting that is no hearing
     */
    ground: Ground | null;
    reason: string;
    stage?: Stage;
  };
}
export interface ClosedBegunEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "closed.begun";
  aud: Audience;
  d: {
    ground: ClosedGround;
  };
}
export interface ClosedEndedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "closed.ended";
  aud: Audience;
  d: {};
}
export interface HearingConvertedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "hearing.converted";
  aud: Audience;
  d: {
    ground: ConversionGround;
    reason: string;
  };
}
export interface AttendanceCalledEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "attendance.called";
  aud: Audience;
  d: {
    seat: SeatId;
    present: boolean;
    note: string | null;
  };
}
export interface CourtroomCalledEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "courtroom.called";
  aud: Audience;
  d: {
    seat: SeatId;
    note: string | null;
  };
}
export interface PaperSignedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "paper.signed";
  aud: Audience;
  d: {
    seat: SeatId;
    version: number;
    digest: Sha256;
  };
}
export interface SignatureMissingEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "signature.missing";
  aud: Audience;
  d: {
    seat: SeatId;
    version: number;
    reason: string;
  };
}
export interface IdentityCheckedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "identity.checked";
  aud: Audience;
  d: {
    seat: SeatId;
    method: IdentityMethod;
    document: IdentityDocument;
    confirmed: boolean;
    note: string | null;
    /**
     * Of who held the seat then; null in older logs, and for who is in the courtroom without an account
     */
    accountId: string | null;
    /**
     * Of who held the seat then; null in older logs
     */
    name: string | null;
  };
}
export interface ConductAdmonishedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "conduct.admonished";
  aud: Audience;
  d: {
    seat: SeatId;
    /**
     * The name of who only listens; absent for everybody else
     */
    listener?: string;
    reason: string;
  };
}
export interface ConductRemovedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "conduct.removed";
  aud: Audience;
  d: {
    seat: SeatId;
    /**
     * The name of who only listens; absent for everybody else
     */
    listener?: string;
    /**
     * Who sat there; null for somebody without one
     */
    accountId: string | null;
    reason: string;
  };
}
export interface ConductReadmittedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "conduct.readmitted";
  aud: Audience;
  d: {
    seat: SeatId;
    /**
     * The name of who only listens; absent for everybody else
     */
    listener?: string;
  };
}
export interface ConsultationAskedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "consultation.asked";
  aud: Audience;
  d: {
    seat: SeatId;
    interpreter: SeatId;
    /**
     * Who learns of it
     *
     * @minItems 1
     */
    seats: [SeatId, ...SeatId[]];
  };
}
export interface ConsultationJoinedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "consultation.joined";
  aud: Audience;
  d: {
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat: string;
    interpreter: SeatId;
    accountId: string;
    /**
     * Who learns of it
     *
     * @minItems 1
     */
    seats: [SeatId, ...SeatId[]];
  };
}
export interface ConsultationLeftEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "consultation.left";
  aud: Audience;
  d: {
    interpreter: SeatId;
    /**
     * Who learns of it
     *
     * @minItems 1
     */
    seats: [SeatId, ...SeatId[]];
  };
}
/**
 * This seat speaks apart and does not hear the room
 */
export interface ConsultationBegunEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "consultation.begun";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
export interface ConsultationEndedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "consultation.ended";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
export interface ConsultationRecalledEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "consultation.recalled";
  aud: Audience;
  d: {
    /**
     * Who spoke apart
     *
     * @minItems 1
     */
    seats: [SeatId, ...SeatId[]];
  };
}
export interface RightsReadEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "rights.read";
  aud: Audience;
  d: {
    /**
     * What a room is for: a hearing, the signing of a power of attorney before the judge, a pre-trial conference, or a mediation
     */
    stage?: "COURT_HEARING" | "WITNESSING" | "PRETRIAL" | "MEDIATION";
  };
}
export interface RightsAnsweredEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "rights.answered";
  aud: Audience;
  d: {
    seat: SeatId;
    /**
     * Why a judge, clerk or interpreter should withdraw; null if nobody should
     */
    challenge: string | null;
  };
}
export interface RecessBegunEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "recess.begun";
  aud: Audience;
  d: {
    reason: string;
    /**
     * UTC, when the court means to go on
     */
    until: string | null;
  };
}
export interface RecessEndedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "recess.ended";
  aud: Audience;
  d: {};
}
export interface AbsenceFoundEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "absence.found";
  aud: Audience;
  d: {
    seat: SeatId;
    absence: Absence;
    finding: Finding;
    /**
     * The court's day
     */
    summonsServedOn: string;
    reason: string;
  };
}
export interface TestimonyPermittedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "testimony.permitted";
  aud: Audience;
  d: {
    seat: SeatId;
    ground: RemoteGround;
    /**
     * ISO 3166-1; null where it is China
     */
    state: string | null;
    reason: string;
  };
}
export interface TestimonyAgreedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "testimony.agreed";
  aud: Audience;
  d: {
    seat: SeatId;
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    person: string;
  };
}
export interface TestimonyCalledEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "testimony.called";
  aud: Audience;
  d: {
    seat: SeatId;
    phase: Phase;
    reason: string | null;
  };
}
export interface TestimonyReleasedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "testimony.released";
  aud: Audience;
  d: {
    seat: SeatId;
    stays: boolean;
  };
}
export interface UndertakingShownEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "undertaking.shown";
  aud: Audience;
  d: {
    seat: SeatId;
    language: LanguageTag;
    text: string;
    chinese: string;
  };
}
export interface UndertakingSignedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "undertaking.signed";
  aud: Audience;
  d: {
    seat: SeatId;
    /**
     * Null where it was signed by hand, as the signature
     */
    accountId: string | null;
    signature: "ACCOUNT_ACT_ATTESTED_BY_SERVER" | null;
  };
}
export interface UndertakingHeardEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "undertaking.heard";
  aud: Audience;
  d: {
    seat: SeatId;
    reader: UndertakingReader;
    /**
     * Why the clerk read it
     */
    reason: string | null;
  };
}
export interface UndertakingRefusedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "undertaking.refused";
  aud: Audience;
  d: {
    seat: SeatId;
    reason: string;
  };
}
export interface UndertakingWaivedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "undertaking.waived";
  aud: Audience;
  d: {
    seat: SeatId;
    reason: string;
  };
}
export interface ConciliationTriedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "conciliation.tried";
  aud: Audience;
  d: {
    result: ConciliationResult;
    /**
     * What was agreed, or why nothing was
     */
    text: string;
  };
}
export interface JudgmentAnnouncedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "judgment.announced";
  aud: Audience;
  d: {
    form: AnnouncementForm;
    /**
     * The court's day; null where it is announced here
     */
    day: string | null;
    /**
     * What is decided; null on a set day
     */
    text: string | null;
    /**
     * What was told of the right to appeal, its period and the court; null on a set day
     */
    appeal: string | null;
  };
}
export interface InterpreterAskedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "interpreter.asked";
  aud: Audience;
  d: {
    seat: SeatId;
    wish: InterpretersWish;
  };
}
export interface InterpreterTookEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "interpreter.took";
  aud: Audience;
  d: {
    seat: SeatId;
    language: LanguageTag;
  };
}
export interface InterpreterUndertookEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "interpreter.undertook";
  aud: Audience;
  d: {
    seat: SeatId;
    accountId: string;
    /**
     * Who comes onto the seat later undertakes for themselves
     */
    name: string;
    language: LanguageTag;
    signature: "ACCOUNT_ACT_ATTESTED_BY_SERVER";
  };
}
export interface ApartAskedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "apart.asked";
  aud: Audience;
  d: {
    seat: SeatId;
    reason: string;
  };
}
export interface ApartAgreedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "apart.agreed";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
export interface PointStatedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "point.stated";
  aud: Audience;
  d: {
    pointId: CommandId;
    number: number;
    standing: PointStanding;
    text: string;
  };
}
export interface PointAnsweredEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "point.answered";
  aud: Audience;
  d: {
    pointId: CommandId;
    number: number;
    seat: SeatId;
    agrees: boolean;
    text?: string;
  };
}
export interface PointDroppedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "point.dropped";
  aud: Audience;
  d: {
    pointId: CommandId;
    number: number;
    reason: string;
  };
}
export interface PointRetractedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "point.retracted";
  aud: Audience;
  d: {
    pointId: CommandId;
    /**
     * The conference
     */
    meetingId: string;
    number: number;
    title: string;
    seat: SeatId;
    reason: string;
  };
}
export interface PointRuledEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "point.ruled";
  aud: Audience;
  d: {
    pointId: CommandId;
    number: number;
    title: string;
    granted: boolean;
    reason: string;
  };
}
export interface CaucusBegunEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "caucus.begun";
  aud: Audience;
  d: {
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat: string;
    /**
     * @minItems 1
     */
    members: [
      {
        seat: SeatId;
        accountId: string;
      },
      ...{
        seat: SeatId;
        accountId: string;
      }[]
    ];
  };
}
export interface CaucusEndedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "caucus.ended";
  aud: Audience;
  d: {};
}
export interface AgreementDraftedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "agreement.drafted";
  aud: Audience;
  d: {
    version: number;
    /**
     * In Chinese
     */
    text: string;
    /**
     * SHA-256 in hexadecimal
     */
    digest: string;
  };
}
export interface AgreementRenderedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "agreement.rendered";
  aud: Audience;
  d: {
    version: number;
    language: LanguageTag;
    text: string;
  };
}
export interface AgreementSignedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "agreement.signed";
  aud: Audience;
  d: {
    seat: SeatId;
    accountId: string;
    name: string;
    version: number;
    digest: Sha256;
    signature: "ACCOUNT_ACT_ATTESTED_BY_SERVER";
    /**
     * Of who acts by a power of attorney
     */
    specialAuthority?: boolean;
    /**
     * BCP 47
     */
    language?: string;
    /**
     * Whether it was the last that was needed
     */
    inForce: boolean;
  };
}
export interface MediationEndedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "mediation.ended";
  aud: Audience;
  d: {
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat?: string;
    reason?: string;
  };
}
export interface PowerReadEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "power.read";
  aud: Audience;
  d: {
    seat: SeatId;
    language: LanguageTag;
    title: string;
    digest: Sha256;
  };
}
export interface PowerSignedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "power.signed";
  aud: Audience;
  d: {
    seat: SeatId;
    accountId: string;
    name: string;
    title: string;
    digest: Sha256;
    signature: "ACCOUNT_ACT_ATTESTED_BY_SERVER";
  };
}
export interface PowerWitnessedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "power.witnessed";
  aud: Audience;
  d: {
    representationId: string;
    documentId: string;
    title: string;
    digest: Sha256;
    firm: string;
    licence: string;
  };
}
export interface PowerRefusedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "power.refused";
  aud: Audience;
  d: {
    representationId: string;
    title: string;
    reason: string;
  };
}
export interface ApartBegunEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "apart.begun";
  aud: Audience;
  d: {
    until: Instant;
    hard: string;
    undisputed: string;
  };
}
export interface ApartFilmedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "apart.filmed";
  aud: Audience;
  d: {
    seat: SeatId;
    phase: Phase;
    utteranceId: string;
    filmId: string;
    parts: number;
    digest: Sha256;
  };
}
export interface ApartEndedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "apart.ended";
  aud: Audience;
  d: {};
}
export interface InterpreterSwitchedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "interpreter.switched";
  aud: Audience;
  d: {
    seat: SeatId;
    language: LanguageTag;
    simultaneous: boolean;
  };
}
export interface InterpreterRelayedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "interpreter.relayed";
  aud: Audience;
  d: {
    seat: SeatId;
    language: LanguageTag;
    /**
     * The language of the channel from which is interpreted; null for the room
     */
    from: string | null;
  };
}
export interface ChallengeRaisedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "challenge.raised";
  aud: Audience;
  d: {
    challengeId: ChallengeId;
    seat: SeatId;
    target: SeatId;
    /**
     * Who sat there then
     */
    accountId: string;
    reason: string;
  };
}
export interface ChallengeRuledEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "challenge.ruled";
  aud: Audience;
  d: {
    challengeId: ChallengeId;
    granted: boolean;
    decider: Decider;
    document: string | null;
    reason: string;
  };
}
export interface ReconsiderationAskedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "reconsideration.asked";
  aud: Audience;
  d: {
    challengeId: ChallengeId;
    seat: SeatId;
    reason: string;
  };
}
export interface ChallengeDecidedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "challenge.decided";
  aud: Audience;
  d: {
    seat: SeatId;
    granted: boolean;
    reason: string;
  };
}
export interface StatementRecordedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "statement.recorded";
  aud: Audience;
  d: {
    utteranceId: UtteranceId;
    seat: SeatId;
    language: LanguageTag;
    text: string;
    /**
     * The passage of the recording out of which software drafted it, before the clerk confirmed or changed it; absent where somebody wrote it
     */
    drafted?: {
      draftId: string;
      from: Instant;
      until: Instant;
    };
  };
}
export interface StatementRenderedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "statement.rendered";
  aud: Audience;
  d: {
    utteranceId: UtteranceId;
    language: LanguageTag;
    text: string;
  };
}
export interface StatementCorrectedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "statement.corrected";
  aud: Audience;
  d: {
    utteranceId: UtteranceId;
    version: number;
    text: string;
  };
}
export interface ExhibitShownEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "exhibit.shown";
  aud: Audience;
  d: {
    digest: Sha256;
    documentId: string;
    title: string;
    page: number;
    /**
     * What the file is by its content; without it application/pdf
     */
    mediaType?: string;
    beside?: Beside;
  };
}
/**
 * The original of what is shown, or a translation of it
 */
export interface Beside {
  digest: Sha256;
  documentId: string;
  title: string;
  mediaType: string;
}
export interface ExhibitPlayedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "exhibit.played";
  aud: Audience;
  d: {
    digest: Sha256;
    title: string;
    playing: boolean;
    /**
     * Milliseconds from the beginning
     */
    position: number;
  };
}
export interface ExhibitPointedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "exhibit.pointed";
  aud: Audience;
  d: {
    digest: Sha256;
    seat: SeatId;
    x: number;
    y: number;
    zoom: number | null;
  };
}
export interface ExhibitAskedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "exhibit.asked";
  aud: Audience;
  d: {
    requestId: CommandId;
    seat: SeatId;
    digest: Sha256;
    documentId: string;
    title: string;
    page: number;
    text: string;
    /**
     * Without it application/pdf
     */
    mediaType?: string;
  };
}
export interface ExhibitDecidedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "exhibit.decided";
  aud: Audience;
  d: {
    requestId: CommandId;
    title: string;
    granted: boolean;
    reason: string;
  };
}
export interface ExhibitInspectedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "exhibit.inspected";
  aud: Audience;
  d: {
    digest: Sha256;
    documentId: string;
    title: string;
    original: Original;
    /**
     * Those in the courtroom who are not of the court
     */
    seenBy: SeatId[];
    note?: string;
  };
}
export interface ExhibitOpinionEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "exhibit.opinion";
  aud: Audience;
  d: {
    digest: Sha256;
    seat: SeatId;
    authenticity: Opinion;
    legality: Opinion;
    relevance: Opinion;
    text: string | null;
  };
}
export interface CourtNoteEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "court.note";
  aud: Audience;
  d: {
    text: string;
  };
}
export interface RecordingStartedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "recording.started";
  aud: Audience;
  d: {
    recordingId: RecordingId;
    recorder?: Recorder;
  };
}
export interface RecordingSegmentEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "recording.segment";
  aud: Audience;
  d: {
    recordingId: RecordingId;
    number: number;
    from: Instant;
    until: Instant;
    digest: Sha256;
    /**
     * SHA-256 in hexadecimal
     */
    link: string;
    gap: Gap | null;
  };
}
/**
 * A part of the sitting of which there is no recording; counted from 1
 */
export interface Gap {
  number: number;
  from: Instant;
  until: Instant;
}
export interface RecordingStoppedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "recording.stopped";
  aud: Audience;
  d: {
    recordingId: RecordingId;
    /**
     * Of all the hearing so far
     */
    segments: number;
    /**
     * SHA-256 in hexadecimal
     */
    link: string;
    gap: Gap | null;
  };
}
export interface RecordingExplainedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "recording.explained";
  aud: Audience;
  d: {
    number: number;
    from: Instant;
    until: Instant;
    cause: GapCause;
    reason: string;
  };
}
export interface RecordingAgreedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "recording.agreed";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
export interface RecordingReplacesEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "recording.replaces";
  aud: Audience;
  d: {
    replaces: boolean;
    reason: string | null;
  };
}
export interface PlaceSeenEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "place.seen";
  aud: Audience;
  d: {
    seat: SeatId;
    place: TakesPartFrom;
    fit: boolean;
    /**
     * Of the court president, to a place that is not the online courtroom
     */
    approval?: string;
    note: string | null;
  };
}
export interface CourtroomAskedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "courtroom.asked";
  aud: Audience;
  d: {
    requestId: CommandId;
    seat: SeatId;
    ground: CourtroomReason;
    reason: string;
  };
}
export interface CourtroomRefusedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "courtroom.refused";
  aud: Audience;
  d: {
    requestId: CommandId;
    seat: SeatId;
    reason: string;
  };
}
export interface BarsCheckedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "bars.checked";
  aud: Audience;
  d: {};
}
export interface RecordFrozenEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "record.frozen";
  aud: Audience;
  d: {
    version: number;
    digest: Sha256;
    lines: number;
    /**
     * Who took part when it was frozen; null in older logs
     */
    persons: Place[] | null;
    /**
     * The court's day until whose end it can be read and signed; null where it is read in court
     */
    readUntil: string | null;
  };
}
export interface RecordReadEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "record.read";
  aud: Audience;
  d: {
    seat: SeatId;
    version: number;
  };
}
export interface RecordTranslatedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "record.translated";
  aud: Audience;
  d: {
    /**
     * A seat of this hearing, such as plaintiff-1
     */
    seat: string;
    /**
     * Of the interpreter
     */
    accountId: string;
    version: number;
    language: LanguageTag;
  };
}
export interface RecordSignedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "record.signed";
  aud: Audience;
  d: {
    seat: SeatId;
    accountId: string;
    version: number;
    digest: Sha256;
    signature: "ACCOUNT_ACT_ATTESTED_BY_SERVER";
  };
}
export interface CorrectionRequestedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "correction.requested";
  aud: Audience;
  d: {
    requestId: string;
    seat: SeatId;
    version: number;
    /**
     * Null where something is missing rather than wrong
     */
    utteranceId: string | null;
    text: string;
  };
}
export interface CorrectionDecidedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "correction.decided";
  aud: Audience;
  d: {
    requestId: string;
    granted: boolean;
    reason: string;
  };
}
export interface RecordRefusedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "record.refused";
  aud: Audience;
  d: {
    seat: SeatId;
    version: number;
    reason: string;
  };
}
export interface RecordSealedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "record.sealed";
  aud: Audience;
  d: {
    version: number;
    digest: Sha256;
  };
}
export interface QuestionAllowedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "question.allowed";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
export interface HandRaisedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "hand.raised";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
export interface HandLoweredEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "hand.lowered";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
export interface MicrophoneMutedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "microphone.muted";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
export interface MicrophoneUnmutedEvent {
  frame: "ev";
  seq: Position;
  at: Instant;
  by: Author;
  cmd: Cause;
  t: "microphone.unmuted";
  aud: Audience;
  d: {
    seat: SeatId;
  };
}
/**
 * Several events, in order
 */
export interface Batch {
  frame: "batch";
  /**
   * @minItems 2
   */
  b: [Event, Event, ...Event[]];
}
/**
 * The command is in the record; its event comes before or after
 */
export interface Ack {
  frame: "ack";
  id: string;
  at: Instant;
}
/**
 * The command changed nothing
 */
export interface Nack {
  frame: "nack";
  /**
   * Null if the command had none
   */
  id: string | null;
  /**
   * Stable, such as seat-not-yours
   */
  code: string;
  /**
   * In the language of the account
   */
  msg: string;
  /**
   * Wait a second and send it again
   */
  retryable: boolean;
}
/**
 * The room is there
 */
export interface Beat {
  frame: "beat";
  at: Instant;
}
/**
 * Passing news, not in the record, may be lost
 */
export interface Presence {
  frame: "eph";
  t: "presence";
  seat: SeatId;
  online: boolean;
}
/**
 * Passing news, first of all for who comes in: everybody who is on the line. Whom it does not name is not
 */
export interface Here {
  frame: "eph";
  t: "here";
  seats: SeatId[];
}
/**
 * Passing news: seats of the court were taken
 */
export interface Seats {
  frame: "eph";
  t: "seats";
  seats: Place[];
}
/**
 * What somebody writes apart: in no log, comes once, and again where it was sent again; cmd tells
 */
export interface ConsultationSaid {
  frame: "eph";
  t: "consultation.said";
  at: Instant;
  by: SeatId;
  cmd: CommandId;
  d: {
    seat: SeatId;
    language: LanguageTag;
    text: string;
    /**
     * For whom it is, whether or not they are there
     *
     * @minItems 1
     */
    seats: [SeatId, ...SeatId[]];
  };
}
/**
 * What somebody writes where the mediator speaks with one party alone: in no log, comes once, and again where it was sent again; cmd tells
 */
export interface CaucusSaid {
  frame: "eph";
  t: "caucus.said";
  at: Instant;
  by: SeatId;
  cmd: CommandId;
  d: {
    seat: SeatId;
    language: LanguageTag;
    text: string;
    /**
     * For whom it is, whether or not they are there
     *
     * @minItems 1
     */
    seats: [SeatId, ...SeatId[]];
  };
}
/**
 * A party tells the mediator alone that it does not want to go on: in no log, as above
 */
export interface MediationWished {
  frame: "eph";
  t: "mediation.wished";
  at: Instant;
  by: SeatId;
  cmd: CommandId;
  d: {
    seat: SeatId;
    text: string | null;
    /**
     * @minItems 1
     */
    seats: [SeatId, ...SeatId[]];
  };
}
/**
 * All with whom sound and picture may be exchanged now, and how: whoever is not named is hung up on
 */
export interface Peers {
  frame: "eph";
  t: "peers";
  /**
   * From page to page, or over the court's media server
   */
  plane: "MESH" | "JANUS";
  /**
   * Whether it is so only while the media server does not answer
   */
  standsIn: boolean;
  you: {
    /**
     * Asked to be seen, or to listen, and as many as can do already
     */
    full: boolean;
    /**
     * Speaks apart, and is not in the room
     */
    apart: boolean;
    /**
     * With the server: which one; another number asks for another one, 0 for none
     */
    connection: number;
  };
  mostCameras: number;
  peers: Peer[];
}
export interface Peer {
  page: PageId;
  microphone: boolean;
  camera: boolean;
  /**
   * Whether it wants those of others
   */
  pictures: boolean;
  /**
   * Another number asks for another one
   */
  connection: number;
  /**
   * All that the person holds
   *
   * @minItems 1
   */
  seats: [SeatId, ...SeatId[]];
}
/**
 * What another page tells this one
 */
export interface Signal {
  frame: "eph";
  t: "signal";
  page: PageId;
  d: RtcContent;
}
