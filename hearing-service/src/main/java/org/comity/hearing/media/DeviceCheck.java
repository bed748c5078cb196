package org.comity.hearing.media;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person found when they last tried camera, microphone and line for a hearing. It says how it was then, and bars nothing. */
@Entity
@IdClass(DeviceCheck.Key.class)
class DeviceCheck {
    @Id
    private UUID hearingId;

    @Id
    private UUID accountId;

    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private Device camera;

    @Enumerated(EnumType.STRING)
    private Device microphone;

    @Enumerated(EnumType.STRING)
    private Reach relay;

    /** Null of who tried before this was tried. */
    @Enumerated(EnumType.STRING)
    private @Nullable Server server;

    private int roundTrip;
    private Integer kilobits;

    record Key(UUID hearingId, UUID accountId) implements Serializable {}

    /** Why a camera or microphone did not work, in the browser's terms; each has its own way out. */
    enum Device {
        WORKS,
        REFUSED,
        MISSING,
        /** Another program uses it. */
        TAKEN,
        /** Unplugged meanwhile. */
        LOST,
        /** The page was not opened over https. */
        INSECURE,
        NOT_TRIED
    }

    /** Whether sound and picture went over the court's TURN server and back. */
    enum Reach {
        REACHED,
        NOT_REACHED,
        /** The court has none. */
        NONE
    }

    /** Whether sound and picture would get to the court's media server. */
    enum Server {
        REACHED,
        NOT_REACHED,
        /** It did not answer the court: nothing that the person could mend. */
        SILENT,
        /** The court has none: pages send to each other. */
        NONE
    }

    /**
     * @param server null of who tried before this was tried
     * @param roundTrip to the court and back, in milliseconds
     * @param kilobits a second that came back over the relay of what was sent, a picture and a tone; null unless it was reached
     */
    @Schema(name = "DeviceFindings")
    record Findings(
            @NotNull Device camera,
            @NotNull Device microphone,
            @NotNull Reach relay,
            @Nullable Server server,
            @Min(0) @Max(60_000) int roundTrip,
            @Min(0) @Max(1_000_000) @Nullable Integer kilobits) {}

    protected DeviceCheck() {}

    DeviceCheck(UUID hearingId, UUID accountId) {
        this.hearingId = hearingId;
        this.accountId = accountId;
    }

    void found(Findings findings, Instant now) {
        checkedAt = now;
        camera = findings.camera();
        microphone = findings.microphone();
        relay = findings.relay();
        server = findings.server();
        roundTrip = findings.roundTrip();
        kilobits = relay == Reach.REACHED ? findings.kilobits() : null;
    }

    UUID accountId() {
        return accountId;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    Findings findings() {
        return new Findings(camera, microphone, relay, server, roundTrip, kilobits);
    }
}
