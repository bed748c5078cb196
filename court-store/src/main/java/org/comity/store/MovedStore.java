package org.comity.store;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A store while what lies in the one before is taken along to it: what comes goes there, and what is not there yet is read where it was. */
record MovedStore(Store now, Store before) implements Store {
    @Override
    public boolean put(String name, Path whole) throws IOException {
        return !before.has(name) && now.put(name, whole);
    }

    @Override
    public boolean put(String name, byte[] whole) throws IOException {
        return !before.has(name) && now.put(name, whole);
    }

    @Override
    public boolean has(String name) throws IOException {
        return now.has(name) || before.has(name);
    }

    @Override
    public SeekableByteChannel open(String name) throws IOException {
        try {
            return now.open(name);
        } catch (NoSuchFileException notYet) {
            return before.open(name);
        }
    }

    @Override
    public void erase(String name) throws IOException {
        now.erase(name);
        before.erase(name);
    }

    @Override
    public Optional<Path> file(String name) {
        return now.file(name).filter(Files::exists);
    }

    @Override
    public String called() {
        return now.called() + ", and before that " + before.called();
    }

    @Override
    public void look() throws IOException {
        now.look();
        before.look();
    }
}
