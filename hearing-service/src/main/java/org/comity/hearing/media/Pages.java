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

/** The pages of a room that take part in sound and picture, what is on in each, and what each was told of the others. */
final class Pages {
    /** How the pages of a room connect, as it is told to them. */
    enum Plane {
        MESH,
        JANUS
    }

    /**
     * @param cameras pictures at one time, the court's among them, which are never refused
     * @param listeners who only listen and are let hear and see at one time
     */
    record Limits(int cameras, int listeners) {}

    /** Which connection two pages, or a page and the server, are at: another number asks for another connection. */
    interface Connections {
        /** Of the page with the server; 0 while it has none. */
        int own(Participant reader);

        int with(Participant reader, Participant other);
    }

    private final Map<Participant, Devices> pages = new LinkedHashMap<>();
    /** What each page was told last, so that it is told only what is new. */
    private final Map<Participant, String> told = new HashMap<>();

    /** Those who asked to be seen when as many were as can be, until they say otherwise. */
    private final Set<Participant> withoutPicture = new HashSet<>();

    private final Plane plane;
    private final boolean standsIn;
    private final Limits limits;
    private Set<Participant> room = Set.of();
    /** Each has nobody in common with the others and the room. */
    private List<Set<Participant>> apart = List.of();

    /** @param standsIn whether the plane is used only as long as the court's media server does not answer */
    Pages(Plane plane, boolean standsIn, Limits limits) {
        this.plane = plane;
        this.standsIn = standsIn;
        this.limits = limits;
    }

    void admit(
            Collection<? extends Participant> inTheRoom,
            Collection<? extends Collection<? extends Participant>> speakingApart) {
        room = Set.copyOf(inTheRoom);
        apart = speakingApart.stream().map(Set::<Participant>copyOf).toList();
    }

    void leave(Participant gone) {
        pages.remove(gone);
        told.remove(gone);
        withoutPicture.remove(gone);
        room = without(gone, room);
        apart = apart.stream().map(set -> without(gone, set)).toList();
    }

    private static Set<Participant> without(Participant gone, Set<Participant> set) {
        return set.stream().filter(each -> each != gone).collect(Collectors.toUnmodifiableSet());
    }

    /** @return whether it was taken down: nobody takes another's page */
    boolean takePart(Participant by, Devices said) {
        if (find(said.page()).filter(other -> other != by).isPresent()) {
            return false;
        }
        // who only listens is neither heard nor seen, whatever their page says
        Devices devices = listensOnly(by) ? said.listening() : said;
        boolean refused = devices.camera() && !maySendPicture(by);
        pages.put(by, refused ? devices.withoutCamera() : devices);
        if (refused) {
            withoutPicture.add(by);
        } else {
            withoutPicture.remove(by);
        }
        // whoever asked is answered, also when nothing changed
        told.remove(by);
        return true;
    }

    private boolean maySendPicture(Participant by) {
        return by.seats().getFirst().role().isCourt()
                || pages.entrySet().stream()
                                .filter(each ->
                                        each.getKey() != by && each.getValue().camera())
                                .count()
                        < limits.cameras();
    }

    static boolean listensOnly(Participant one) {
        return one.seats().stream().allMatch(seat -> seat.role().listensOnly());
    }

    Devices of(Participant one) {
        return pages.get(one);
    }

    /** Those of the audience whose page takes part, who came first first. */
    List<Participant> inside() {
        return pages.keySet().stream().filter(this::isLetIn).toList();
    }

    boolean isLetIn(Participant one) {
        return pages.containsKey(one) && isInside(one) && (!listensOnly(one) || hasPlaceToListen(one));
    }

    private boolean hasPlaceToListen(Participant one) {
        return pages.keySet().stream()
                .filter(each -> listensOnly(each) && room.contains(each))
                .limit(limits.listeners())
                .anyMatch(each -> each == one);
    }

    /** Who only listens exchanges nothing with others who do, and does not learn of them. */
    boolean mayExchange(Participant one, Participant other) {
        return one != other
                && isLetIn(one)
                && isLetIn(other)
                && audienceOf(one).contains(other)
                && !(listensOnly(one) && listensOnly(other));
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

    boolean speaksApart(Participant one) {
        return isInside(one) && !room.contains(one);
    }

    Optional<Participant> find(UUID page) {
        return pages.entrySet().stream()
                .filter(each -> each.getValue().page().equals(page))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whoever lost somebody hangs up before anybody new calls. */
    void tellWhoExchanges(Connections connections) {
        List<Participant> outsideFirst = pages.keySet().stream()
                .sorted((one, other) -> Boolean.compare(isInside(one), isInside(other)))
                .toList();
        for (Participant each : outsideFirst) {
            String frame = peersOf(each, connections);
            if (!frame.equals(told.put(each, frame))) {
                each.mention(frame);
            }
        }
    }

    private String peersOf(Participant reader, Connections connections) {
        ObjectNode frame = frame("peers").put("plane", plane.name()).put("standsIn", standsIn);
        boolean noPlace = listensOnly(reader) && isInside(reader) && !isLetIn(reader);
        frame.putObject("you")
                .put("full", withoutPicture.contains(reader) || noPlace)
                .put("apart", speaksApart(reader))
                .put("connection", isLetIn(reader) ? connections.own(reader) : 0);
        frame.put("mostCameras", limits.cameras());
        ArrayNode peers = frame.putArray("peers");
        pages.forEach((other, devices) -> {
            if (mayExchange(reader, other) && isConnectedTo(other)) {
                ObjectNode peer = peers.addObject()
                        .put("page", devices.page().toString())
                        .put("microphone", devices.microphone())
                        .put("camera", devices.camera())
                        .put("pictures", devices.pictures())
                        .put("connection", connections.with(reader, other));
                ArrayNode seats = peer.putArray("seats");
                other.seats().forEach(seat -> seats.add(seat.id()));
            }
        });
        return frame.toString();
    }

    /** From page to page also who only listens is sent to; from a server nothing comes of them. */
    private boolean isConnectedTo(Participant other) {
        return plane == Plane.MESH || !listensOnly(other);
    }

    void signal(Participant to, UUID fromPage, ObjectNode content) {
        ObjectNode frame = frame("signal").put("page", fromPage.toString());
        frame.set("d", content);
        to.mention(frame.toString());
    }

    private static ObjectNode frame(String name) {
        return LogJson.MAPPER.createObjectNode().put("frame", "eph").put("t", name);
    }
}
