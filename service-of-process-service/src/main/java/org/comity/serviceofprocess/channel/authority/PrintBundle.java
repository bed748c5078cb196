package org.comity.serviceofprocess.channel.authority;

import static java.util.stream.Collectors.joining;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.cases.CaseDocument;
import org.comity.http.Sha256;
import org.comity.http.Texts;
import org.comity.papers.CourtPdf;
import org.comity.papers.JoinedPdf;
import org.comity.papers.JoinedPdf.UnfitException;
import org.comity.serviceofprocess.channel.authority.Checklist.Thing;
import org.comity.serviceofprocess.channel.electronic.FetchedPaper;
import org.comity.serviceofprocess.channel.electronic.Papers;
import org.comity.serviceofprocess.form.FormTitles;

/**
 * What goes abroad on paper, as one PDF to be printed: a checklist, and then set after set in the order in which the papers lie. What
 * cannot be printed with the rest is named on the checklist and laid in by hand; nothing is left out in silence.
 */
@ApplicationScoped
class PrintBundle {

    static final Texts WORDS = new Texts("messages/print-bundle");

    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    private final Papers papers;
    private final Template template;

    PrintBundle(Papers papers, @Location("print-checklist.html") Template template) {
        this.papers = papers;
        this.template = template;
    }

    /**
     * What is to be printed.
     *
     * @param items of the checklist of the channel
     * @param forms by code, the newest of each that was made
     * @param documents those that the request serves, in its order
     */
    record Wanted(
            String caseNumber,
            String number,
            String addressee,
            String channel,
            List<Checklist.Item> items,
            SortedMap<String, byte[]> forms,
            List<CaseDocument> documents) {}

    /** @param other null where Chinese stands alone */
    public record Words(String zh, String other) {}

    /**
     * A line of the checklist.
     *
     * @param pages null of what is enclosed separately or missing
     * @param digest SHA-256 in hexadecimal; null of what is missing
     * @param why what is wrong with it; null if it is printed with the rest
     * @param inSets whether it belongs into the first set, the second …
     */
    public record Row(Words words, Integer pages, String digest, Words why, List<Boolean> inSets) {}

    /** @param sets from 1 */
    public record Sheet(
            String families,
            String direction,
            Words title,
            String about,
            List<Integer> sets,
            List<Row> rows,
            Words columns,
            List<Words> notes) {}

    /** A thing of the bundle: where its bytes are, if it is there. */
    private record Piece(Words words, int copies, String digest, Source source, Integer pagesFiled) {}

    private interface Source {
        ByteBuffer open(List<FetchedPaper> fetched) throws IOException;
    }

    /**
     * The whole PDF in a temporary file, which whoever asked closes.
     *
     * @param reader the language beside Chinese
     * @throws org.comity.http.ProblemException DOCUMENT_NOT_AVAILABLE if a paper cannot be had now, DOCUMENT_LOST
     */
    FetchedPaper draw(Wanted wanted, Locale reader) {
        List<FetchedPaper> fetched = new ArrayList<>();
        try (JoinedPdf joined = new JoinedPdf()) {
            List<Piece> pieces = pieces(wanted, reader);
            int sets = pieces.stream().mapToInt(Piece::copies).max().orElse(1);
            List<JoinedPdf.Part> parts = new ArrayList<>();
            List<Row> rows = new ArrayList<>();
            for (Piece piece : pieces) {
                JoinedPdf.Part part = null;
                String unfit = null;
                if (piece.source() == null) {
                    unfit = "missing";
                } else {
                    try {
                        part = joined.open(piece.source().open(fetched));
                        unfit = piece.pagesFiled() == null || piece.pagesFiled() == part.pages() ? null : "pages";
                    } catch (UnfitException cannot) {
                        unfit = cannot.why().name();
                    }
                }
                parts.add(unfit == null ? part : null);
                rows.add(row(piece, unfit == null ? part.pages() : null, unfit, sets, reader));
            }
            byte[] checklist = CourtPdf.withCodePoints(
                    template.data("it", sheet(wanted, rows, sets, reader)).render());
            joined.add(
                    joined.open(ByteBuffer.wrap(checklist)),
                    words("title", reader).zh());
            for (int set = 1; set <= sets; set++) {
                for (int i = 0; i < pieces.size(); i++) {
                    if (parts.get(i) != null && pieces.get(i).copies() >= set) {
                        joined.add(
                                parts.get(i),
                                set + " · " + pieces.get(i).words().zh());
                    }
                }
            }
            return written(joined);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (UnfitException ours) {
            throw new IllegalStateException(ours);
        } finally {
            fetched.forEach(FetchedPaper::close);
        }
    }

    private static FetchedPaper written(JoinedPdf joined) throws IOException {
        FetchedPaper whole = FetchedPaper.empty();
        try {
            joined.writeTo(Channels.newOutputStream(whole.channel()));
            return whole;
        } catch (IOException | RuntimeException failed) {
            whole.close();
            throw failed;
        }
    }

    /** In the order in which they lie: what asks for service, what goes to the addressee with it, what is to come back. */
    private List<Piece> pieces(Wanted wanted, Locale reader) {
        List<Piece> pieces = new ArrayList<>();
        Stream.of(
                        Thing.LETTER_OF_REQUEST,
                        Thing.REGION_REQUEST,
                        Thing.HAGUE_REQUEST,
                        Thing.HAGUE_CERTIFICATE,
                        Thing.HAGUE_WARNING,
                        Thing.HAGUE_SUMMARY)
                .forEach(thing -> form(wanted, thing.name(), reader).ifPresentIn(pieces));
        form(wanted, "COVER_LETTER", reader).ifPresentIn(pieces);
        for (Checklist.Item item : wanted.items()) {
            if (item.thing() == Thing.PAPER || item.thing() == Thing.TRANSLATION) {
                paper(wanted, item, reader).forEach(pieces::add);
            }
        }
        form(wanted, Thing.PROOF_OF_SERVICE.name(), reader).ifPresentIn(pieces);
        form(wanted, "ADDRESS_CONFIRMATION", reader).ifPresentIn(pieces);
        return pieces;
    }

    /** None where the channel asks for none and none was made. */
    private record Found(Piece piece) {
        void ifPresentIn(List<Piece> pieces) {
            if (piece != null) {
                pieces.add(piece);
            }
        }
    }

    private static Found form(Wanted wanted, String code, Locale reader) {
        byte[] made = wanted.forms().get(code);
        int asked = wanted.items().stream()
                .filter(item -> item.thing().name().equals(code))
                .mapToInt(Checklist.Item::copies)
                .sum();
        if (made == null && asked == 0) {
            return new Found(null);
        }
        return new Found(new Piece(
                new Words(FormTitles.of(code, CHINESE), beside(FormTitles.of(code, reader), reader)),
                Math.max(1, asked),
                made == null ? null : Sha256.hexOf(made),
                made == null ? null : fetched -> ByteBuffer.wrap(made),
                null));
    }

    /** The paper; of a translation each that the request has, or one line that says that it is missing. */
    private List<Piece> paper(Wanted wanted, Checklist.Item item, Locale reader) {
        boolean translation = item.thing() == Thing.TRANSLATION;
        List<CaseDocument> there = wanted.documents().stream()
                .filter(document ->
                        item.documentId().equals(translation ? document.translationOf() : document.documentId()))
                .toList();
        if (there.isEmpty()) {
            String title = wanted.documents().stream()
                    .filter(document -> document.documentId().equals(item.documentId()))
                    .map(PrintBundle::title)
                    .collect(joining());
            return List.of(new Piece(words("translation", reader, title), item.copies(), null, null, null));
        }
        return there.stream()
                .map(document -> new Piece(
                        translation ? words("translation", reader, title(document)) : new Words(title(document), null),
                        item.copies(),
                        document.digest(),
                        fetched -> {
                            FetchedPaper paper = papers.fetch(document);
                            fetched.add(paper);
                            return paper.mapped();
                        },
                        document.pages()))
                .toList();
    }

    private static String title(CaseDocument document) {
        return document.title() == null ? document.kind() : document.title();
    }

    private static Row row(Piece piece, Integer pages, String unfit, int sets, Locale reader) {
        return new Row(
                piece.words(),
                pages,
                piece.digest(),
                unfit == null ? null : words("why." + unfit, reader),
                IntStream.rangeClosed(1, sets)
                        .mapToObj(set -> piece.copies() >= set)
                        .toList());
    }

    private static Sheet sheet(Wanted wanted, List<Row> rows, int sets, Locale reader) {
        return new Sheet(
                CourtPdf.FAMILIES,
                reader.getLanguage().equals("ar") ? "rtl" : "ltr",
                words("title", reader),
                Stream.of(wanted.number(), wanted.caseNumber(), wanted.addressee(), wanted.channel())
                        .filter(part -> part != null)
                        .collect(joining("\n")),
                IntStream.rangeClosed(1, sets).boxed().toList(),
                rows,
                words("columns", reader),
                List.of(words("sets", reader, sets), words("separately", reader), words("seals", reader)));
    }

    private static Words words(String key, Locale reader, Object... arguments) {
        return new Words(WORDS.of(key, CHINESE, arguments), beside(WORDS.of(key, reader, arguments), reader));
    }

    private static String beside(String text, Locale reader) {
        return reader.getLanguage().equals(CHINESE.getLanguage()) ? null : text.replace('’', '\'');
    }
}
