package org.comity.serviceofprocess.channel.authority;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.cases.CaseDocument;
import org.comity.serviceofprocess.adviser.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must lie in the bundle that goes abroad, and what of it is there. Source: HSC 3, 5, 7; 司发通〔1992〕093号; 法释〔2013〕11号 5;
 * 1999 Arrangement 2, 3; 2020 Arrangement; 法释〔2011〕15号 8.
 */
final class Checklist {
    private Checklist() {}

    /** A thing of the bundle. */
    @Schema(name = "BundleThing")
    enum Thing {
        /** A paper to serve. */
        PAPER,
        /** Its translation, certified by an agency in China and without the court's seal. */
        TRANSLATION,
        /** The request of the model form, which the ministry fills in. */
        HAGUE_REQUEST,
        /** The summary of the document to be served, which goes to the addressee with it. */
        HAGUE_SUMMARY,
        /** The warning that precedes the summary, as the Conference recommends. */
        HAGUE_WARNING,
        /** The certificate, for the authority of the destination to fill in. */
        HAGUE_CERTIFICATE,
        /** The letter of request of the court. */
        LETTER_OF_REQUEST,
        /** The court's request to a court in Hong Kong or Macao, or to the contact in Taiwan. */
        REGION_REQUEST,
        /** The proof of service, to come back signed. */
        PROOF_OF_SERVICE
    }

    /**
     * @param documentId of the paper; null of what is no paper of the case
     * @param copies how many
     * @param there whether the request has it, or the form was made
     */
    @Schema(name = "BundleItem")
    record Item(Thing thing, @Nullable UUID documentId, int copies, boolean there, String article) {}

    /**
     * @param papers those of the request, translations among them
     * @param needsTranslation whether the adviser says that the channel asks for one
     * @param made the codes of the forms that were made for the attempt
     */
    static List<Item> of(Channel channel, List<CaseDocument> papers, boolean needsTranslation, Set<String> made) {
        List<Item> items = new ArrayList<>();
        int copies = copies(channel);
        for (CaseDocument paper : papers) {
            if (paper.translationOf() == null) {
                items.add(new Item(Thing.PAPER, paper.documentId(), copies, true, articleOfCopies(channel)));
                if (needsTranslation) {
                    boolean there =
                            papers.stream().anyMatch(other -> paper.documentId().equals(other.translationOf()));
                    items.add(new Item(
                            Thing.TRANSLATION, paper.documentId(), copies, there, "HSC 5(3); CPL 295; 法释〔2013〕11号 5"));
                }
            }
        }
        forms(channel, copies)
                .forEach((thing, number) ->
                        items.add(new Item(thing, null, number, made.contains(thing.name()), article(thing, channel))));
        return items;
    }

    /** By form, in how many copies. */
    private static Map<Thing, Integer> forms(Channel channel, int copies) {
        Map<Thing, Integer> forms = new EnumMap<>(Thing.class);
        switch (channel) {
            case TREATY_CENTRAL_AUTHORITY -> {
                forms.put(Thing.HAGUE_REQUEST, 2);
                forms.put(Thing.HAGUE_SUMMARY, copies);
                forms.put(Thing.HAGUE_WARNING, copies);
                forms.put(Thing.HAGUE_CERTIFICATE, 2);
            }
            case BILATERAL_TREATY, DIPLOMATIC, TREATY_JUDICIAL_OFFICERS -> {
                forms.put(Thing.LETTER_OF_REQUEST, 1);
                forms.put(Thing.PROOF_OF_SERVICE, 1);
            }
            case INTER_REGIONAL -> {
                forms.put(Thing.REGION_REQUEST, 1);
                forms.put(Thing.PROOF_OF_SERVICE, 1);
            }
            default -> forms.put(Thing.PROOF_OF_SERVICE, 1);
        }
        return forms;
    }

    private static String article(Thing thing, Channel channel) {
        return switch (thing) {
            case HAGUE_REQUEST -> "HSC 3, 7";
            case HAGUE_SUMMARY -> "HSC 5(4), 7";
            case HAGUE_WARNING -> "HSC 7";
            case HAGUE_CERTIFICATE -> "HSC 6, 7";
            case PROOF_OF_SERVICE -> "CPL 87";
            case LETTER_OF_REQUEST, REGION_REQUEST, PAPER, TRANSLATION -> articleOfCopies(channel);
        };
    }

    /** In triplicate through the ministry, in duplicate to the regions. */
    private static int copies(Channel channel) {
        return switch (channel) {
            case INTER_REGIONAL -> 2;
            case CONSULAR_NATIONAL -> 1;
            default -> 3;
        };
    }

    private static String articleOfCopies(Channel channel) {
        return switch (channel) {
            case INTER_REGIONAL -> "法释〔2009〕2号 6; 法释〔2011〕15号 8";
            case CONSULAR_NATIONAL -> "CPL 283(3)";
            default -> "HSC 3; 司发通〔1992〕093号 4";
        };
    }
}
