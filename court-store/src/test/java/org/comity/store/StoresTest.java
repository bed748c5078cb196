package org.comity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Where bytes lie, as an operator says,")
class StoresTest {
    @TempDir
    Path data;

    private record Said(Kind kind, Optional<Kind> before, Bucket bucket) implements StoreConfig {
        @Override
        public Moving moving() {
            return new Moving() {
                @Override
                public Duration delayed() {
                    return Duration.ZERO;
                }

                @Override
                public Duration every() {
                    return Duration.ofMinutes(10);
                }

                @Override
                public Duration again() {
                    return Duration.ofDays(1);
                }
            };
        }
    }

    private Stores stores(StoreConfig.Kind kind, StoreConfig.Kind before) {
        BucketStoreTest.Said bucket = BucketStoreTest.Said.of(URI.create("http://127.0.0.1:9"));
        return new Stores(new Said(kind, Optional.ofNullable(before), bucket), data, "filing-service");
    }

    @Test
    @DisplayName("is one store, and two while everything is taken along from one to the other, in either direction")
    void oneOrTwo() {
        assertThat(stores(StoreConfig.Kind.FOLDER, null).store()).isInstanceOf(FolderStore.class);
        assertThat(stores(StoreConfig.Kind.BUCKET, null).store()).isInstanceOf(BucketStore.class);
        assertThat(stores(StoreConfig.Kind.BUCKET, StoreConfig.Kind.FOLDER).store())
                .isInstanceOfSatisfying(MovedStore.class, both -> {
                    assertThat(both.now()).isInstanceOf(BucketStore.class);
                    assertThat(both.before()).isInstanceOf(FolderStore.class);
                });
        assertThat(stores(StoreConfig.Kind.FOLDER, StoreConfig.Kind.BUCKET).store())
                .isInstanceOfSatisfying(
                        MovedStore.class, both -> assertThat(both.now()).isInstanceOf(FolderStore.class));
    }

    @Test
    @DisplayName("is not the same before")
    void notTheSame() {
        assertThatThrownBy(() -> stores(StoreConfig.Kind.BUCKET, StoreConfig.Kind.BUCKET))
                .hasMessageContaining("COMITY_STORE_BEFORE");
    }
}
