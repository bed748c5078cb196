package org.comity.hearing.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.media.MediaNews.Devices;
import org.comity.hearing.seat.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sound and picture")
class MeshTest {
    private final Mesh mesh = new Mesh();
    private final Page judge = new Page("judge", Role.JUDGE);
    private final Page plaintiff = new Page("plaintiff-1", Role.PLAINTIFF);
    private final Page witness = new Page("witness-1", Role.WITNESS);

    private void takesPart(Page page) {
        mesh.hear(page, new Devices(page.id, true, true, true));
    }

    private static JsonNode json(String text) {
        return LogJson.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private void offers(Page from, Page to) {
        mesh.hear(
                from,
                MediaNews.read(json(
                                "{'t':'signals','to':[{'page':'%s','d':{'description':{'type':'offer','sdp':'v=0'},'smuggled':'x'}}]}"
                                        .formatted(to.id)))
                        .orElseThrow());
    }

    @Test
    @DisplayName("go between those in the audience, who are told of each other with what is on")
    void between() {
        mesh.admit(List.of(judge, plaintiff), List.of());
        takesPart(judge);
        takesPart(plaintiff);
        assertEquals(List.of(plaintiff.id.toString()), judge.peers());
        mesh.hear(plaintiff, new Devices(plaintiff.id, false, true, false));
        JsonNode peer = judge.last().get("peers").get(0);
        assertEquals("[\"plaintiff-1\"]", peer.get("seats").toString());
        assertFalse(peer.get("microphone").booleanValue());
        assertTrue(peer.get("camera").booleanValue());
        assertFalse(peer.get("pictures").booleanValue());
        offers(plaintiff, judge);
        assertEquals(plaintiff.id.toString(), judge.last().get("page").asText());
        // what nobody knows is not passed on
        assertEquals(
                json("{'description':{'type':'offer','sdp':'v=0'}}"),
                judge.last().get("d"));
    }

    @Test
    @DisplayName(
            "reach no witness who waits outside, nor come from there, though the page takes part; and end with the release")
    void notOutside() {
        mesh.admit(List.of(judge, plaintiff), List.of());
        List.of(judge, plaintiff, witness).forEach(this::takesPart);
        assertEquals(List.of(), witness.peers());
        assertEquals(List.of(plaintiff.id.toString()), judge.peers());
        offers(judge, witness);
        offers(witness, judge);
        assertEquals(0, witness.signals() + judge.signals());

        mesh.admit(List.of(judge, plaintiff, witness), List.of());
        assertEquals(List.of(judge.id.toString(), plaintiff.id.toString()), witness.peers());
        offers(witness, judge);
        assertEquals(1, judge.signals());

        mesh.admit(List.of(judge, plaintiff), List.of());
        assertEquals(List.of(), witness.peers());
        assertEquals(List.of(plaintiff.id.toString()), judge.peers());
        offers(judge, witness);
        offers(witness, judge);
        assertEquals(0, witness.signals());
        assertEquals(1, judge.signals());
    }

    @Test
    @DisplayName(
            "go between those who speak apart alone, who neither hear the room nor are heard there, nor by others apart")
    void apart() {
        Page lawyer = new Page("plaintiff-1-a", Role.PLAINTIFF);
        Page defendant = new Page("defendant-1", Role.DEFENDANT);
        mesh.admit(List.of(judge), List.of(List.of(plaintiff, lawyer), List.of(defendant)));
        List.of(judge, plaintiff, lawyer, defendant, witness).forEach(this::takesPart);
        assertEquals(List.of(lawyer.id.toString()), plaintiff.peers());
        assertEquals(List.of(plaintiff.id.toString()), lawyer.peers());
        for (Page other : List.of(judge, defendant, witness)) {
            assertEquals(List.of(), other.peers());
            offers(plaintiff, other);
            offers(other, plaintiff);
            assertEquals(0, other.signals());
        }
        assertEquals(0, plaintiff.signals());
        assertTrue(plaintiff.last().at("/you/apart").booleanValue());
        assertTrue(defendant.last().at("/you/apart").booleanValue());
        assertFalse(judge.last().at("/you/apart").booleanValue());
        assertFalse(witness.last().at("/you/apart").booleanValue());
        offers(lawyer, plaintiff);
        assertEquals(1, plaintiff.signals());

        // who leaves is gone from there too
        mesh.leave(lawyer);
        assertEquals(List.of(), plaintiff.peers());
        // also where a last word of their page comes after its line has ended
        takesPart(lawyer);
        assertEquals(List.of(), plaintiff.peers());
        mesh.admit(List.of(judge, plaintiff, defendant), List.of());
        assertFalse(plaintiff.last().at("/you/apart").booleanValue());
        assertEquals(List.of(judge.id.toString(), defendant.id.toString()), plaintiff.peers());
    }

    @Test
    @DisplayName("end with the line; nobody takes another's page, and nothing is said twice")
    void leaving() {
        mesh.admit(List.of(judge, plaintiff), List.of());
        takesPart(judge);
        takesPart(plaintiff);
        int before = judge.told.size();
        mesh.admit(List.of(judge, plaintiff), List.of());
        assertEquals(before, judge.told.size());
        mesh.hear(plaintiff, new Devices(judge.id, true, true, true));
        assertEquals(List.of(plaintiff.id.toString()), judge.peers());
        mesh.leave(plaintiff);
        assertEquals(List.of(), judge.peers());
        offers(plaintiff, judge);
        assertEquals(0, judge.signals());
    }

    @Test
    @DisplayName("show six pictures at one time; the court's is never refused")
    void cameras() {
        List<Page> parties = new ArrayList<>();
        for (int i = 1; i <= Mesh.LIMITS.cameras() + 1; i++) {
            parties.add(new Page("defendant-" + i, Role.DEFENDANT));
        }
        List<Page> everybody = new ArrayList<>(parties);
        everybody.add(judge);
        mesh.admit(everybody, List.of());
        everybody.forEach(this::takesPart);
        assertTrue(parties.getLast().last().at("/you/full").booleanValue());
        assertFalse(parties.getFirst().last().at("/you/full").booleanValue());
        assertFalse(judge.last().at("/you/full").booleanValue());
        // asked again, the page hears it again
        int before = parties.getLast().told.size();
        takesPart(parties.getLast());
        assertEquals(before + 1, parties.getLast().told.size());
        // who goes without is refused nothing any more
        mesh.hear(parties.getLast(), new Devices(parties.getLast().id, true, false, true));
        assertFalse(parties.getLast().last().at("/you/full").booleanValue());
    }

    @Test
    @DisplayName(
            "go to who listens, who sends nothing whatever the page says, learns of no other listener, and has a place while there are some")
    void listening() {
        List<Page> gallery = new ArrayList<>();
        for (int i = 1; i <= Mesh.LIMITS.listeners() + 1; i++) {
            gallery.add(new Page("observer-" + i, Role.OBSERVER));
        }
        List<Page> everybody = new ArrayList<>(gallery);
        everybody.add(judge);
        mesh.admit(everybody, List.of());
        everybody.forEach(this::takesPart);
        Page first = gallery.getFirst();
        Page last = gallery.getLast();
        assertEquals(List.of(judge.id.toString()), first.peers());
        JsonNode listener = judge.last().get("peers").get(0);
        assertEquals(first.id.toString(), listener.get("page").asText());
        assertFalse(listener.get("microphone").booleanValue());
        assertFalse(listener.get("camera").booleanValue());
        assertEquals(Mesh.LIMITS.listeners(), judge.peers().size());
        assertEquals(List.of(), last.peers());
        assertTrue(last.last().at("/you/full").booleanValue());
        offers(last, judge);
        assertEquals(0, judge.signals());

        mesh.leave(first);
        assertEquals(List.of(judge.id.toString()), last.peers());
        // a part that is closed to the public
        mesh.admit(List.of(judge), List.of());
        assertEquals(List.of(), last.peers());
        assertFalse(last.last().at("/you/full").booleanValue());
        assertEquals(List.of(), judge.peers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'t':'devices','page':'x','microphone':true,'camera':true,'pictures':true}",
                "{'t':'devices','page':'0198c0de-0000-7000-8000-0000000000aa','microphone':'yes','camera':true,'pictures':true}",
                "{'t':'signals'}",
                "{'t':'signals','to':[]}",
                "{'t':'signals','to':[{'page':'0198c0de-0000-7000-8000-0000000000aa','d':{}}]}",
                "{'t':'signals','to':[{'page':'0198c0de-0000-7000-8000-0000000000aa','d':{'again':false}}]}",
                "{'t':'signals','to':[{'page':'0198c0de-0000-7000-8000-0000000000aa','d':{'description':{'type':'rollback','sdp':''}}}]}",
                "{'t':'signals','to':[{'page':'0198c0de-0000-7000-8000-0000000000aa','d':{'candidates':[{'candidate':'x'}]}}]}",
                "{'t':'signals','to':[{'page':'0198c0de-0000-7000-8000-0000000000aa','d':{'again':true}},{'page':'0198c0de-0000-7000-8000-0000000000aa','d':{'again':true}}]}"
            })
    @DisplayName("are told nothing that is not understood")
    void malformed(String frame) {
        assertTrue(MediaNews.read(json(frame)).isEmpty());
    }

    @Test
    @DisplayName("are told nothing that is too long or for too many")
    void tooLong() {
        String long1 = "x".repeat(MediaNews.LONGEST_DESCRIPTION + 1);
        assertTrue(MediaNews.read(json(
                        "{'t':'signals','to':[{'page':'0198c0de-0000-7000-8000-0000000000aa','d':{'description':{'type':'offer','sdp':'%s'}}}]}"
                                .formatted(long1)))
                .isEmpty());
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= MediaNews.MOST_ADDRESSEES; i++) {
            many.add("{'page':'%s','d':{'again':true}}".formatted(UUID.randomUUID()));
        }
        assertTrue(MediaNews.read(json("{'t':'signals','to':[%s]}".formatted(String.join(",", many))))
                .isEmpty());
        assertTrue(MediaNews.read(json("{'t':'signals','to':[%s]}".formatted(String.join(",", many.subList(1, 3)))))
                .isPresent());
    }
}
