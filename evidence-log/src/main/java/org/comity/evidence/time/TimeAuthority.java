package org.comity.evidence.time;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/**
 * Who says what time it is, and who vouches for it. What it answers is checked before it is kept. Source: RFC 3161 over HTTP
 * (its section 3.4). For any number of threads; never called within a transaction.
 */
public final class TimeAuthority {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Exchange exchange;
    private final TimeRoots roots;

    /** How a query reaches the authority and its reply comes back, both DER. */
    @FunctionalInterface
    public interface Exchange {
        byte[] ask(byte[] query) throws IOException;
    }

    private TimeAuthority(Exchange exchange, TimeRoots roots) {
        this.exchange = exchange;
        this.roots = roots;
    }

    public static TimeAuthority over(Exchange exchange, TimeRoots roots) {
        return new TimeAuthority(exchange, roots);
    }

    /** @param patience for an answer, to its last byte */
    public static TimeAuthority at(URI address, TimeRoots roots, HttpClient client, Duration patience) {
        return new TimeAuthority(query -> send(address, query, client, patience), roots);
    }

    public TimeRoots roots() {
        return roots;
    }

    /**
     * A timestamp over these bytes that holds by the roots.
     *
     * @throws NoTimeToken if there is none; nothing was kept
     */
    public TimeToken stamp(byte[] bytes) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    TSPAlgorithms.SHA256,
                    MessageDigest.getInstance("SHA-256").digest(bytes),
                    new BigInteger(64, RANDOM));
            TimeStampResponse response = parse(exchange.ask(request.getEncoded()));
            // The nonce, so that it is an answer to this question and not an older one.
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new NoTimeToken("The time authority refuses: " + response.getStatusString());
            }
            TimeToken token = TimeToken.parse(response.getTimeStampToken().getEncoded());
            token.check(bytes, roots);
            return token;
        } catch (IOException e) {
            throw new NoTimeToken("The time authority cannot be reached: " + e.getMessage(), e);
        } catch (TSPException | InvalidTimeToken | IllegalArgumentException e) {
            throw new NoTimeToken(
                    "The time authority answers with what is no timestamp that holds: " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TimeStampResponse parse(byte[] reply) throws IOException, TSPException {
        try {
            return new TimeStampResponse(reply);
        } catch (RuntimeException e) {
            // A stranger wrote these bytes, and a parser may trip over them in any way.
            throw new TSPException("unreadable", e);
        }
    }

    private static byte[] send(URI address, byte[] query, HttpClient client, Duration patience) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", OwnTimeAuthority.QUERY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(query))
                        .build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), TimeToken.LONGEST));
        try {
            HttpResponse<byte[]> reply = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (reply.statusCode() != 200) {
                throw new IOException("it answers with status " + reply.statusCode());
            }
            return reply.body();
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            throw new IOException("it does not answer within " + patience.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was not waited for", e);
        } finally {
            answer.cancel(true);
        }
    }
}
