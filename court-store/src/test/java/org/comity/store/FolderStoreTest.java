package org.comity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder")
class FolderStoreTest extends StoreContract {
    @TempDir
    Path folder;

    @Override
    Store store() {
        return new FolderStore(folder);
    }

    @Test
    @DisplayName("has each file under its name, and nothing beside it")
    void lies() throws IOException {
        Path came = file(some(1000));
        store().put("documents/ab/abc", came);
        store().put("documents/ab/abd", some(1000));

        assertThat(came).doesNotExist();
        assertThat(store().file("documents/ab/abc")).hasValue(folder.resolve("documents/ab/abc"));
        assertThat(folder.resolve("documents/ab"))
                .isDirectoryContaining("glob:**/abc")
                .isDirectoryContaining("glob:**/abd")
                .isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisplayName("takes one of those that come at once under one name")
    void atOnce() throws Exception {
        assertThat(takenAtOnce()).isOne();
    }

    @Test
    @DisplayName("that is gone does not answer")
    void gone() throws IOException {
        Files.delete(folder);
        assertThatThrownBy(() -> store().look()).isInstanceOf(NotDirectoryException.class);
        Files.createDirectory(folder);
    }
}
