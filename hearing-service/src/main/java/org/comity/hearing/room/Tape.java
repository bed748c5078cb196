package org.comity.hearing.room;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.RoomEvent;

/**
 * A room's log as its connections read it. The newest events are in memory, as they go over the wire; those before come from the database,
 * by pages that are kept while memory is there, since many who join late read the same ones. Of every event stays for whom it is, one
 * reference. Written by the room's writer, read by any number of connections.
 */
final class Tape {
    private static final int PAGE = 512;

    /** For whom an event is: its audience, and who of those heard apart was there. */
    private record Reach(Audience audience, Set<String> calledIn) {}

    /** An event as it goes over the wire. */
    private static final class Shown {
        private record Numbered(long number, String frame) {}

        private final Reach reach;
        /** As it was last asked for: most people see the same part of the log, and so the same number. */
        private volatile Numbered last;

        Shown(Reach reach, RoomEvent event) {
            this.reach = reach;
            this.last = new Numbered(event.seq(), Frames.event(event.seq(), event));
        }

        boolean isIn(View view) {
            return view.shows(reach.audience(), reach.calledIn());
        }

        String numbered(long number) {
            Numbered asked = last;
            if (asked.number() != number) {
                asked = new Numbered(number, Frames.renumbered(asked.frame(), asked.number(), number));
                last = asked;
            }
            return asked.frame();
        }
    }

    /** What is no longer in memory. */
    @FunctionalInterface
    interface Archive {
        /** @param after the event before the first; {@code most} that many, if there are */
        List<RoomEvent> read(long after, int most);
    }

    /**
     * Where a reader of a view is.
     *
     * @param seq in the log
     * @param number in the view
     */
    record Place(long seq, long number) {}

    /** What follows, numbered as the view has it; empty if nothing of it is for its reader. */
    record Stretch(Place end, List<String> frames) {}

    private final Archive archive;
    private final int kept;
    private final int page;
    private final List<Reach> reaches = new ArrayList<>();
    private final Map<Reach, Reach> known = new HashMap<>();
    private final List<Shown> newest = new ArrayList<>();
    private final Map<Long, SoftReference<List<Shown>>> pages = new HashMap<>();

    /** @param kept events in memory, at least, and at most twice as many: a multiple of 512, or less. A hearing of a day has fewer. */
    Tape(int kept, Archive archive) {
        this.kept = kept;
        this.page = Math.min(PAGE, kept);
        this.archive = archive;
    }

    synchronized void add(RoomEvent event, Set<String> calledIn) {
        Reach reach = known.computeIfAbsent(new Reach(event.audience(), calledIn), same -> same);
        reaches.add(reach);
        newest.add(new Shown(reach, event));
        if (newest.size() == 2 * kept) {
            newest.subList(0, kept).clear();
        }
    }

    synchronized long size() {
        return reaches.size();
    }

    /** Whether what follows is in memory, so that nobody has to wait for it. */
    synchronized boolean holds(Place place) {
        return place.seq() >= before();
    }

    /** The events that are not in memory. */
    private long before() {
        return reaches.size() - newest.size();
    }

    /** Where the whole of a view ends. */
    synchronized Place end(View view) {
        return new Place(
                reaches.size(),
                reaches.stream()
                        .filter(each -> view.shows(each.audience(), each.calledIn()))
                        .count());
    }

    /** Where somebody is who has seen so much of a view. */
    synchronized Place at(View view, long number) {
        int seq = 0;
        for (long seen = 0; seen < number; seq++) {
            Reach reach = reaches.get(seq);
            seen += view.shows(reach.audience(), reach.calledIn()) ? 1 : 0;
        }
        return new Place(seq, number);
    }

    /** What follows, as much as fits; at least one event of the view if there is one in reach. The end is where to go on. */
    Stretch after(Place place, View view, int characters) {
        List<String> frames = new ArrayList<>();
        long seq = place.seq();
        long number = place.number();
        int taken = 0;
        for (Shown event : following(seq)) {
            if (event.isIn(view)) {
                String frame = event.numbered(number + 1);
                taken += frame.length();
                if (taken > characters && !frames.isEmpty()) {
                    break;
                }
                frames.add(frame);
                number++;
            }
            seq++;
        }
        return new Stretch(new Place(seq, number), frames);
    }

    private List<Shown> following(long seq) {
        synchronized (this) {
            if (seq >= before()) {
                int from = (int) (seq - before());
                return List.copyOf(newest.subList(from, Math.min(from + page, newest.size())));
            }
        }
        // a page is whole: what left memory left it by pages
        List<Shown> read = read(seq / page);
        return read.subList((int) (seq % page), read.size());
    }

    private List<Shown> read(long number) {
        synchronized (pages) {
            SoftReference<List<Shown>> there = pages.get(number);
            List<Shown> read = there == null ? null : there.get();
            if (read == null) {
                read = archive.read(number * page, page).stream()
                        .map(event -> new Shown(reach(event.seq()), event))
                        .toList();
                pages.put(number, new SoftReference<>(read));
            }
            return read;
        }
    }

    private synchronized Reach reach(long seq) {
        return reaches.get((int) seq - 1);
    }
}
