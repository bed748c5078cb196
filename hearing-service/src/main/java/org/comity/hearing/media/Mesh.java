package org.comity.hearing.media;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.media.MediaNews.Devices;
import org.comity.hearing.media.MediaNews.Signal;
import org.comity.hearing.media.MediaNews.Signals;

/**
 * Sound and picture from page to page, with no server between. A page knows of another, and reaches it, only through here: who is not in
 * the audience is named to nobody, and nothing is passed on to or from them.
 */
public final class Mesh implements MediaPlane {
    /**
     * Pictures at one time, the court's among them, which are never refused: each page sends its own to every other one, five times half
     * a megabit at most.
     */
    public static final int MOST_CAMERAS = 6;

    private final Map<Participant, Devices> pages = new LinkedHashMap<>();
    /** What each page was told last, so that it is told only what is new. */
    private final Map<Participant, String> told = new HashMap<>();

    /** Those who asked to be seen when as many were as can be, until they say otherwise. */
    private final Set<Participant> withoutPicture = new HashSet<>();

    private Set<Participant> room = Set.of();
    /** Each has nobody in common with the others and the room. */
    private List<Set<Participant>> apart = List.of();

    @Override
    public void admit(
            Collection<? extends Participant> inTheRoom,
            Collection<? extends Collection<? extends Participant>> speakingApart) {
        room = Set.copyOf(inTheRoom);
        apart = speakingApart.stream().map(Set::<Participant>copyOf).toList();
        tellWhoExchanges();
    }

    @Override
    public void leave(Participant gone) {
        pages.remove(gone);
        told.remove(gone);
        withoutPicture.remove(gone);
        room = without(gone, room);
        apart = apart.stream().map(set -> without(gone, set)).toList();
        tellWhoExchanges();
    }

    private static Set<Participant> without(Participant gone, Set<Participant> set) {
        return set.stream().filter(each -> each != gone).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void hear(Participant by, MediaNews news) {
        switch (news) {
            case Devices devices -> takePart(by, devices);
            case Signals signals -> signals.all().forEach(signal -> pass(by, signal));
        }
    }

    private void takePart(Participant by, Devices devices) {
        if (find(devices.page()).filter(other -> other != by).isPresent()) {
            return;
        }
        boolean refused = devices.camera() && !maySendPicture(by);
        pages.put(by, refused ? devices.withoutCamera() : devices);
        if (refused) {
            withoutPicture.add(by);
        } else {
            withoutPicture.remove(by);
        }
        // whoever asked is answered, also when nothing changed
        told.remove(by);
        tellWhoExchanges();
    }

    private boolean maySendPicture(Participant by) {
        return by.seats().getFirst().role().isCourt()
                || pages.entrySet().stream()
                                .filter(each ->
                                        each.getKey() != by && each.getValue().camera())
                                .count()
                        < MOST_CAMERAS;
    }

    private void pass(Participant by, Signal signal) {
        Devices sender = pages.get(by);
        Optional<Participant> addressee = find(signal.to());
        if (sender != null && addressee.isPresent() && mayExchange(by, addressee.get())) {
            ObjectNode frame = frame("signal").put("page", sender.page().toString());
            frame.set("d", signal.content());
            addressee.get().mention(frame.toString());
        }
    }

    private boolean mayExchange(Participant one, Participant other) {
        return one != other && audienceOf(one).contains(other);
    }

    private Set<Participant> audienceOf(Participant one) {
        return Stream.concat(Stream.of(room), apart.stream())
                .filter(set -> set.contains(one))
                .findFirst()
                .orElse(Set.of());
    }

    private boolean isInside(Participant one) {
        return !audienceOf(one).isEmpty();
    }

    private boolean speaksApart(Participant one) {
        return isInside(one) && !room.contains(one);
    }

    private Optional<Participant> find(UUID page) {
        return pages.entrySet().stream()
                .filter(each -> each.getValue().page().equals(page))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whoever lost somebody hangs up before anybody new calls. */
    private void tellWhoExchanges() {
        List<Participant> outsideFirst = pages.keySet().stream()
                .sorted((one, other) -> Boolean.compare(isInside(one), isInside(other)))
                .toList();
        for (Participant each : outsideFirst) {
            String frame = peersOf(each);
            if (!frame.equals(told.put(each, frame))) {
                each.mention(frame);
            }
        }
    }

    private String peersOf(Participant reader) {
        ObjectNode frame = frame("peers");
        frame.putObject("you").put("full", withoutPicture.contains(reader)).put("apart", speaksApart(reader));
        frame.put("mostCameras", MOST_CAMERAS);
        ArrayNode peers = frame.putArray("peers");
        pages.forEach((other, devices) -> {
            if (mayExchange(reader, other)) {
                ObjectNode peer = peers.addObject()
                        .put("page", devices.page().toString())
                        .put("microphone", devices.microphone())
                        .put("camera", devices.camera())
                        .put("pictures", devices.pictures());
                ArrayNode seats = peer.putArray("seats");
                other.seats().forEach(seat -> seats.add(seat.id()));
            }
        });
        return frame.toString();
    }

    private static ObjectNode frame(String name) {
        return LogJson.MAPPER.createObjectNode().put("frame", "eph").put("t", name);
    }
}
