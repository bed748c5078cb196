package org.comity.store;

import static org.comity.http.HttpProblemCode.UNAVAILABLE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.http.Sha256;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * A bucket of a server that speaks S3; each name is a key behind the service's own. The server is told the SHA-256 of what comes, refuses
 * what is another, and says it again of what it has; and it is asked to take nothing where something lies.
 */
final class BucketStore implements Store, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BucketStore.class);
    private static final int TIMES = 3;
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    /** Without a byte. */
    private static final Duration SILENCE = Duration.ofSeconds(10);
    /** Less than a transaction has, in which the largest file is sent. */
    private static final Duration ALTOGETHER = Duration.ofSeconds(50);
    /** Kubernetes waits no longer for the answer of which this is a part. */
    private static final Duration A_LOOK = Duration.ofMillis(800);

    private static final int NOT_THERE = 404;
    private static final int THERE_ALREADY = 412;

    private final S3Client s3;
    private final String bucket;
    private final String before;

    /** @param before what stands before every name */
    BucketStore(StoreConfig.Bucket config, String before) {
        this.bucket = config.name().orElseThrow(() -> new IllegalStateException("COMITY_BUCKET is missing"));
        this.before = before;
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(credentials(config))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(override -> override.apiCallTimeout(ALTOGETHER)
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(TIMES)
                                .build()));
        Optional<URI> address = config.address();
        address.ifPresent(own -> builder.endpointOverride(own).forcePathStyle(true));
        s3 = builder.build();
    }

    private static AwsCredentialsProvider credentials(StoreConfig.Bucket config) {
        if (config.key().isPresent() != config.secret().isPresent()) {
            throw new IllegalStateException(
                    "COMITY_BUCKET_KEY and COMITY_BUCKET_SECRET go together, and one of them is missing");
        }
        return config.key()
                .<AwsCredentialsProvider>map(key -> StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(key, config.secret().orElseThrow())))
                .orElseGet(DefaultCredentialsProvider.builder()::build);
    }

    @Override
    public boolean put(String name, Path whole) throws IOException {
        return put(name, RequestBody.fromFile(whole), digest(whole));
    }

    @Override
    public boolean put(String name, byte[] whole) throws IOException {
        return put(name, RequestBody.fromBytes(whole), Sha256.of(whole));
    }

    private boolean put(String name, RequestBody body, byte[] digest) throws IOException {
        String sum = Base64.getEncoder().encodeToString(digest);
        PutObjectResponse said;
        try {
            said = s3.putObject(
                    put -> put.bucket(bucket).key(key(name)).ifNoneMatch("*").checksumSHA256(sum), body);
        } catch (AwsServiceException refused) {
            if (refused.statusCode() == THERE_ALREADY) {
                return false;
            }
            throw unavailable(refused);
        } catch (SdkException gone) {
            throw unavailable(gone);
        }
        if (!sum.equals(said.checksumSHA256())) {
            erase(name);
            throw new IOException("%s does not say that it has what was sent as %s".formatted(called(), name));
        }
        return true;
    }

    private static byte[] digest(Path whole) throws IOException {
        MessageDigest sha256 = Sha256.begin();
        try (InputStream in = new DigestInputStream(Files.newInputStream(whole), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sha256.digest();
    }

    @Override
    public boolean has(String name) throws IOException {
        try {
            asked(name, () -> s3.headObject(head -> head.bucket(bucket).key(key(name))));
            return true;
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    @Override
    public SeekableByteChannel open(String name) throws IOException {
        return BucketChannel.of(range -> get(name, range));
    }

    private ResponseInputStream<GetObjectResponse> get(String name, BucketChannel.Range range) throws IOException {
        return asked(
                name,
                () -> s3.getObject(GetObjectRequest.builder()
                        .bucket(bucket)
                        .key(key(name))
                        .range(range.asHeader())
                        .ifMatch(range.etag())
                        .build()));
    }

    @Override
    public void erase(String name) throws IOException {
        asked(name, () -> s3.deleteObject(delete -> delete.bucket(bucket).key(key(name))));
    }

    @Override
    public Optional<Path> file(String name) {
        return Optional.empty();
    }

    @Override
    public String called() {
        return "the bucket " + bucket;
    }

    @Override
    public void look() throws IOException {
        asked(
                "",
                () -> s3.headBucket(
                        head -> head.bucket(bucket).overrideConfiguration(look -> look.apiCallTimeout(A_LOOK))));
    }

    private <T> T asked(String name, Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (AwsServiceException refused) {
            if (refused.statusCode() == NOT_THERE) {
                throw new NoSuchFileException(called() + ", " + key(name));
            }
            throw unavailable(refused);
        } catch (SdkException gone) {
            throw unavailable(gone);
        }
    }

    private RuntimeException unavailable(SdkException why) {
        LOG.errorf("%s does not answer: %s", called(), why.getMessage());
        return UNAVAILABLE.with();
    }

    private String key(String name) {
        return before + name;
    }

    @Override
    public void close() {
        s3.close();
    }
}
