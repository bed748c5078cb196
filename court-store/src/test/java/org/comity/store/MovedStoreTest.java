package org.comity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A store to which everything is taken along from another")
class MovedStoreTest extends StoreContract {
    @TempDir
    Path folder;

    @TempDir
    Path old;

    private Store before() {
        return new FolderStore(old);
    }

    @Override
    Store store() {
        return new MovedStore(new FolderStore(folder), before());
    }

    @Test
    @DisplayName("reads what is still in the old one, and writes nothing over it or into it")
    void readsBoth() throws IOException {
        before().put("documents/ab/abc", some(1000));

        assertThat(store().has("documents/ab/abc")).isTrue();
        assertThat(store().bytes("documents/ab/abc")).isEqualTo(some(1000));
        assertThat(store().file("documents/ab/abc")).isEmpty();
        assertThat(store().put("documents/ab/abc", some(2000))).isFalse();
        assertThat(store().put("documents/ab/abc", file(some(2000)))).isFalse();
        assertThat(store().put("documents/ab/abd", some(3000))).isTrue();
        assertThat(before().has("documents/ab/abd")).isFalse();
        assertThat(store().file("documents/ab/abd")).hasValue(folder.resolve("documents/ab/abd"));
    }

    @Test
    @DisplayName("reads what was taken along where it lies now, and erases it in both")
    void erasesBoth() throws IOException {
        before().put("documents/ab/abc", some(1000));
        new FolderStore(folder).put("documents/ab/abc", some(1001));

        assertThat(store().bytes("documents/ab/abc")).isEqualTo(some(1001));
        store().erase("documents/ab/abc");

        assertThat(store().has("documents/ab/abc")).isFalse();
        assertThat(before().has("documents/ab/abc")).isFalse();
    }
}
