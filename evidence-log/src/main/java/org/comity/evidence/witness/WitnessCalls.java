package org.comity.evidence.witness;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TrustPolicy.KnownWitness;
import org.comity.evidence.witness.Asked.Outcome;

/**
 * Asks one witness to cosign a log's newest checkpoint, and keeps what it says. Whatever the witness does, nothing is thrown at
 * the caller but what the log's own database throws. Source: C2SP tlog-witness. For one thread at a time.
 */
public final class WitnessCalls {
    private static final int LONGEST_ANSWER = 16 * 1024;

    private final EvidenceLog log;
    private final KnownWitness witness;
    private final HttpClient client;
    private final Duration patience;
    private final URI address;
    /** What it last cosigned, as far as we know. */
    private long known;

    private boolean cosignedKnown;

    /** @param patience for an answer, to its last byte */
    public WitnessCalls(EvidenceLog log, KnownWitness witness, HttpClient client, Duration patience) {
        this.log = log;
        this.witness = witness;
        this.client = client;
        this.patience = patience;
        this.address = URI.create(witness.address().toString().replaceFirst("/*$", "") + "/add-checkpoint");
    }

    /** Does nothing if the witness has cosigned the newest checkpoint already, or there is none. */
    public Asked ask() {
        for (int attempt = 0; ; attempt++) {
            Optional<SignedNote> newest = log.published();
            if (newest.isEmpty() || cosignedKnown && sizeOf(newest.get()) == known) {
                return said(Outcome.COSIGNED, "has cosigned the newest checkpoint");
            }
            SignedNote checkpoint = new SignedNote(
                    newest.get().text(),
                    newest.get().lines().stream()
                            .filter(line -> line.name().equals(log.origin()))
                            .toList());
            // It may know another size than we thought, once for each replica that asks beside us.
            Optional<Asked> end = askFor(checkpoint, attempt == 3);
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    /** @return empty if the witness said from which size on it is to be asked again */
    private Optional<Asked> askFor(SignedNote checkpoint, boolean last) {
        long size = sizeOf(checkpoint);
        long from = Math.min(known, size);
        HttpResponse<byte[]> answer;
        try {
            answer = send(new AddCheckpoint(from, log.consistencyProof(from, size), checkpoint));
        } catch (ExecutionException e) {
            return Optional.of(said(Outcome.UNREACHABLE, "cannot be reached: " + e.getCause()));
        } catch (TimeoutException e) {
            return Optional.of(said(Outcome.UNREACHABLE, "does not answer within " + patience.toSeconds() + " s"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(said(Outcome.UNREACHABLE, "was not waited for"));
        }
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(keep(checkpoint, size, answer.body()));
            case 409 -> conflict(from, size, answer, last);
            case 422 ->
                Optional.of(forked(
                        "says that our " + size + " entries do not begin with the " + from + " that it has cosigned"));
            case 403, 404 ->
                Optional.of(said(Outcome.REFUSED, "does not serve this log or its key (" + answer.statusCode() + ")"));
            default -> Optional.of(said(Outcome.UNREACHABLE, "answers with status " + answer.statusCode()));
        };
    }

    private Asked keep(SignedNote checkpoint, long size, byte[] body) {
        boolean kept;
        try {
            kept = new String(body, UTF_8)
                    .lines()
                    .map(SignedNote.Line::parse)
                    .filter(line -> line.name().equals(witness.key().name())
                            && line.keyId().equals(witness.key().id()))
                    .anyMatch(line -> log.cosigned(checkpoint, witness.key(), line));
        } catch (IllegalArgumentException e) {
            kept = false;
        }
        if (!kept) {
            return said(Outcome.WRONG_SIGNATURE, "answers with what is not its signature of our checkpoint");
        }
        known = size;
        cosignedKnown = true;
        return said(Outcome.COSIGNED, "has cosigned the newest checkpoint");
    }

    private Optional<Asked> conflict(long from, long size, HttpResponse<byte[]> answer, boolean last) {
        String text = new String(answer.body(), US_ASCII);
        if (!text.matches("(0|[1-9][0-9]{0,17})\n")) {
            return Optional.of(said(Outcome.UNREACHABLE, "answers 409 without a size"));
        }
        long theirs = Long.parseLong(text.strip());
        if (theirs == from && from == size) {
            return Optional.of(forked("has cosigned another root of " + size + " entries"));
        }
        // Another replica may have signed and shown it a newer one meanwhile; then ours is newer too when we look
        // again.
        if (theirs > size && sizeOf(log.published().orElseThrow()) < theirs) {
            return Optional.of(forked("has cosigned " + theirs + " entries, of which we have only " + size));
        }
        if (theirs == from || last) {
            return Optional.of(said(Outcome.UNREACHABLE, "answers 409 again and again"));
        }
        known = theirs;
        cosignedKnown = false;
        return Optional.empty();
    }

    private HttpResponse<byte[]> send(AddCheckpoint request)
            throws ExecutionException, TimeoutException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request.bytes()))
                        .build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    private Asked forked(String what) {
        return said(
                Outcome.FORKED,
                what + ". Either the log " + log.origin() + " has two pasts, or this witness errs: compare both");
    }

    private Asked said(Outcome outcome, String what) {
        return new Asked(
                outcome, "The witness " + witness.name() + " (" + witness.key().id() + ") " + what);
    }

    private static long sizeOf(SignedNote checkpoint) {
        return Checkpoint.parse(checkpoint.text()).size();
    }
}
