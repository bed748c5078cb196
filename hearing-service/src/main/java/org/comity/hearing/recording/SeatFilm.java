package org.comity.hearing.recording;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.comity.hearing.recording.Tracks.Packet;
import org.comity.hearing.recording.WebmFile.Picture;

/** Sound and picture of one seat in a segment of the court's media server, as WebM that can be played alone. Source of the packets: RFC 7741. */
final class SeatFilm {
    /** Of a picture's clock. */
    private static final int PER_MILLISECOND = 90;

    private static final int SOUNDS_PER_MILLISECOND = 48;

    private SeatFilm() {}

    /** @param before the segment before it, where a picture may stand on which those of this one build */
    static byte[] of(String seat, Tracks before, Tracks segment) {
        List<Packet> sound = segment.of(seat, true);
        List<Packet> pictures = segment.of(seat, false);
        long begin = Math.min(came(sound), came(pictures));
        Timing timing = new Timing(SOUNDS_PER_MILLISECOND);
        return WebmFile.of(
                sound.stream()
                        .map(packet -> new Webm.Packet(Math.max(0, timing.at(packet) - begin), packet.payload()))
                        .toList(),
                pictures(before.of(seat, false), pictures, begin));
    }

    private static long came(List<Packet> packets) {
        return packets.isEmpty() ? Long.MAX_VALUE : packets.getFirst().came();
    }

    static List<Picture> pictures(List<Packet> before, List<Packet> now, long begin) {
        List<Packet> all = new ArrayList<>(before);
        all.addAll(now);
        List<Picture> pictures = whole(all, begin);
        int first = -1;
        for (int each = 0; each < pictures.size(); each++) {
            boolean leads = pictures.get(each).at() <= 0 || first < 0;
            if (pictures.get(each).isWhole() && leads) {
                first = each;
            }
        }
        if (first < 0) {
            return List.of();
        }
        // those of the segment before are run through at its beginning
        return pictures.subList(first, pictures.size()).stream()
                .map(each -> new Picture(Math.max(0, each.at()), each.bytes(), each.isWhole()))
                .toList();
    }

    /** Pictures of which all packets came, from a whole one on; after one that is missing, from the next whole one on. */
    private static List<Picture> whole(List<Packet> packets, long begin) {
        List<Picture> pictures = new ArrayList<>();
        Timing timing = new Timing(PER_MILLISECOND);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        int expected = -1;
        boolean broken = true;
        for (Packet packet : packets) {
            int head = head(packet.payload());
            boolean begins = head > 0 && (packet.payload()[0] & 0x17) == 0x10;
            if (packet.sequence() != expected && expected >= 0) {
                broken = true;
            }
            expected = packet.sequence() + 1 & 0xFFFF;
            if (begins) {
                picture.reset();
                boolean isWhole = head < packet.payload().length && (packet.payload()[head] & 1) == 0;
                broken &= !isWhole;
            }
            picture.write(packet.payload(), head, Math.max(0, packet.payload().length - head));
            if (packet.isLast() && !broken && picture.size() > 0) {
                byte[] bytes = picture.toByteArray();
                pictures.add(new Picture(timing.at(packet) - begin, bytes, (bytes[0] & 1) == 0));
                picture.reset();
            }
        }
        return pictures;
    }

    /** How long what stands before the picture's own bytes is. RFC 7741, 4.2. */
    private static int head(byte[] payload) {
        if (payload.length == 0) {
            return 0;
        }
        int head = 1;
        if ((payload[0] & 0x80) != 0 && payload.length > 1) {
            int more = payload[1];
            head++;
            if ((more & 0x80) != 0) {
                head += payload.length > head && (payload[head] & 0x80) != 0 ? 2 : 1;
            }
            head += (more & 0x40) != 0 ? 1 : 0;
            head += (more & 0x30) != 0 ? 1 : 0;
        }
        return Math.min(head, payload.length);
    }
}
