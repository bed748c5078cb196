package org.comity.serviceofprocess.adviser;

import java.util.Locale;
import org.comity.http.Texts;

/** A means of serving a party without domicile in China. Source: CPL (2023) 283; arrangements with Hong Kong, Macao and Taiwan. */
public enum Channel {
    TREATY_CENTRAL_AUTHORITY("CPL 283(1)"),
    BILATERAL_TREATY("CPL 283(1)"),
    /** Straight through the judicial officers of the state of destination, as the Hague Convention lets it. */
    TREATY_JUDICIAL_OFFICERS("CPL 283(1); HSC 10(b)"),
    DIPLOMATIC("CPL 283(2)"),
    CONSULAR_NATIONAL("CPL 283(3)"),
    LITIGATION_AGENT("CPL 283(4)", "法释〔2009〕2号 4", "法释〔2008〕4号 3(2)"),
    PRC_ESTABLISHMENT("CPL 283(5)", "法释〔2009〕2号 5", "法释〔2008〕4号 3(4)"),
    CODEFENDANT_ENTITY("CPL 283(6)", "CPL 283(6); J 549", "CPL 283(6); J 549"),
    PERSON_IN_PRC("CPL 283(7)", "法释〔2009〕2号 3", "法释〔2008〕4号 3(1)"),
    POSTAL("CPL 283(8)", "法释〔2009〕2号 7", "法释〔2008〕4号 3(5), 5"),
    ELECTRONIC("CPL 283(9)", "法释〔2009〕2号 8", "法释〔2008〕4号 3(6), 6"),
    AGREED_MEANS("CPL 283(10)", "CPL 283(10); J 549", "CPL 283(10); J 549"),
    PUBLIC_NOTICE("CPL 283 para. 2", "法释〔2009〕2号 9", "法释〔2008〕4号 8"),
    /** Only for addressees in Hong Kong, Macao or Taiwan, where the treaties between states do not reach. */
    INTER_REGIONAL("J 549", "法释〔2009〕2号 6", "法释〔2008〕4号 7; 法释〔2011〕15号 7");

    static final Texts NAMES = new Texts("messages/channels");

    private final String article;
    private final String inHongKongAndMacao;
    private final String inTaiwan;

    Channel(String article) {
        this(article, article, article);
    }

    Channel(String article, String inHongKongAndMacao, String inTaiwan) {
        this.article = article;
        this.inHongKongAndMacao = inHongKongAndMacao;
        this.inTaiwan = inTaiwan;
    }

    /** Its name in the reader's language. */
    public String nameFor(Locale reader) {
        return NAMES.of(name(), reader);
    }

    /** What to do once it is open, as a key of the adviser's texts. */
    String step() {
        return switch (this) {
            case TREATY_CENTRAL_AUTHORITY -> "send-to-central-authority";
            case BILATERAL_TREATY -> "send-through-ministry";
            case TREATY_JUDICIAL_OFFICERS, INTER_REGIONAL -> "send-through-high-court";
            case DIPLOMATIC -> "send-through-ministry-of-foreign-affairs";
            case CONSULAR_NATIONAL -> "send-to-mission";
            case LITIGATION_AGENT -> "serve-agent";
            case PRC_ESTABLISHMENT -> "serve-establishment";
            case CODEFENDANT_ENTITY -> "serve-codefendant";
            case PERSON_IN_PRC -> "serve-in-person";
            case POSTAL -> "send-registered";
            case ELECTRONIC -> "start-electronic";
            case AGREED_MEANS -> "serve-as-agreed";
            case PUBLIC_NOTICE -> "publish-notice";
        };
    }

    /** Under which article it stands for this addressee: the regions have rules of their own, and so has a foreign state. */
    public String article(Situation it) {
        if (it.inTaiwan()) {
            return inTaiwan;
        }
        if (it.inARegion()) {
            return inHongKongAndMacao;
        }
        if (it.kind() == AddresseeKind.FOREIGN_STATE) {
            return this == DIPLOMATIC ? "FSIL 17(2)" : "FSIL 17(1)";
        }
        if (this == PERSON_IN_PRC && it.kind() == AddresseeKind.PERSON) {
            return "S06 3; J 533(1)";
        }
        return article;
    }
}
