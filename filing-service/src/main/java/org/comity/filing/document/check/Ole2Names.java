package org.comity.filing.document.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names of the storages and streams of an OLE2 file, as its directory lists them. Source: MS-CFB 2.2 to 2.6. */
final class Ole2Names {
    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_DIRECTORY_SECTOR = 48;
    private static final int FIRST_DIFAT_SECTOR = 68;
    private static final int DIFAT = 76;
    private static final int IN_HEADER = 109;

    private static final int ENTRY = 128;
    private static final int NAME_BYTES = 64;
    private static final int TYPE = 66;

    private final ByteBuffer file;
    private final int shift;
    private final int perSector;

    private Ole2Names(ByteBuffer file) throws IOException {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        shift = this.file.getShort(SECTOR_SHIFT);
        if (shift != 9 && shift != 12) {
            throw new IOException("sectors of an unknown size");
        }
        perSector = (1 << shift) / Integer.BYTES;
    }

    /** @throws IOException if it cannot be read; likewise an IndexOutOfBoundsException */
    static Set<String> of(ByteBuffer file) throws IOException {
        return new Ole2Names(file).read();
    }

    private Set<String> read() throws IOException {
        Set<String> names = new HashSet<>();
        int sectors = 0;
        for (int sector = file.getInt(FIRST_DIRECTORY_SECTOR); sector >= 0; sector = next(sector)) {
            Bounds.require(++sectors <= Bounds.PAGES);
            for (int at = place(sector); at < place(sector) + (1 << shift); at += ENTRY) {
                if (file.get(at + TYPE) != 0) {
                    names.add(name(at));
                }
            }
        }
        return names;
    }

    private String name(int at) {
        // Two bytes of it are its end.
        int length = Math.clamp(file.getShort(at + NAME_BYTES) - 2L, 0, NAME_BYTES - 2);
        byte[] name = new byte[length];
        file.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    private int next(int sector) throws IOException {
        return file.getInt(place(fatSector(sector / perSector)) + sector % perSector * Integer.BYTES);
    }

    /** The last place of a sector of the double-indirect table names the sector that goes on. */
    private int fatSector(int number) throws IOException {
        if (number < IN_HEADER) {
            return file.getInt(DIFAT + number * Integer.BYTES);
        }
        int sector = file.getInt(FIRST_DIFAT_SECTOR);
        int left = number - IN_HEADER;
        for (; left >= perSector - 1; left -= perSector - 1) {
            sector = file.getInt(place(sector) + (perSector - 1) * Integer.BYTES);
        }
        return file.getInt(place(sector) + left * Integer.BYTES);
    }

    private int place(int sector) throws IOException {
        long place = (sector + 1L) << shift;
        if (sector < 0 || place > file.limit() - (1 << shift)) {
            throw new IOException("a sector lies outside of the file");
        }
        return (int) place;
    }
}
