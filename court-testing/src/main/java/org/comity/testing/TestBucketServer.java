package org.comity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a {@code @QuarkusTest} a bucket, in which everything lies that the service keeps as files. */
public final class TestBucketServer implements QuarkusTestResourceLifecycleManager {
    private static TestBucket bucket;

    /** The one of the test that runs. */
    public static TestBucket bucket() {
        return bucket;
    }

    @Override
    public Map<String, String> start() {
        bucket = new TestBucket();
        return Map.of(
                "comity.store.kind", "bucket",
                "comity.store.bucket.name", TestBucket.BUCKET,
                "comity.store.bucket.address", bucket.address().toString(),
                "comity.store.bucket.key", "key",
                "comity.store.bucket.secret", "secret");
    }

    @Override
    public void stop() {
        bucket.close();
    }
}
