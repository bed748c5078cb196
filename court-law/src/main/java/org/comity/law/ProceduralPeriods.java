package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The periods of Chinese civil procedure that online foreign-related litigation meets, as data with sources. */
public final class ProceduralPeriods {
    /** 30 days to answer for a defendant without domicile in China. Source: CPL art. 285. */
    public static final String ANSWER_FROM_ABROAD = "PLE-01";
    /** 3 working days to tell whether the identity of who files from abroad was verified. Source: XB art. 4. */
    public static final String IDENTITY_CHECK = "FIL-01";
    /** 15 days to correct a cross-border online filing after one notice of all defects. Source: XB art. 9(2). */
    public static final String CURE_OF_DEFICIENCIES = "FIL-04";
    /** 7 days to register a case or to rule that none is. Source: CPL art. 126. */
    public static final String REGISTRATION_DECISION = "FIL-02";
    /** 7 working days to decide on a cross-border online filing. Source: XB art. 9(4). */
    public static final String FILING_DECISION = "FIL-03";
    /** 60 days after which public notice counts as service abroad. Source: CPL art. 283. */
    public static final String PUBLIC_NOTICE_ABROAD = "SRV-02";
    /** 15 days to answer for a defendant with domicile in China. Source: CPL art. 128. */
    public static final String ANSWER_IN_CHINA = "PLE-02";
    /** 3 months to answer for a foreign state. Source: State Immunity Law 17. */
    public static final String ANSWER_OF_A_STATE = "SRV-20";
    /** 6 months from service before which a foreign state is not judged by default. Source: State Immunity Law 18. */
    public static final String DEFAULT_AGAINST_A_STATE = "SRV-21";
    /** 5 days in which the court sends the file up once an appeal was answered. Source: CPL art. 174. */
    public static final String FILE_SENT_UP = "APP-07";
    /** 7 days to pay from the day after the payment notice. Source: Measures on the Payment of Litigation Costs, art. 22. */
    public static final String FEE_PAYMENT = "FIL-07";
    /** 10 days to appeal against a ruling that no case is registered, for a party with domicile in China. Source: CPL art. 157, 171. */
    public static final String NON_ACCEPTANCE_APPEAL_IN_CHINA = "FIL-11";
    /** A document that was accepted to follow; the day is the one that the court writes down. Source: local mechanism. */
    public static final String DOCUMENT_TO_FOLLOW = "FIL-15";
    /** 5 days in which the court sends the claim to the defendant. Source: CPL art. 128. */
    public static final String CLAIM_SENT = "FIL-09";
    /** 10 days after the end of an obstacle in which an extension can be asked for. Source: CPL art. 86. */
    public static final String OBSTACLE = "GEN-01";
    /** 30 days to appeal for a party without domicile in China. Source: CPL art. 286. */
    public static final String APPEAL_FROM_ABROAD = "APP-01";
    /** 10 days in which a judgment is sent that was announced at the end of the hearing. Source: CPL art. 151. */
    public static final String SENDING_A_JUDGMENT = "HRG-05";
    /** 6 months to apply for retrial of what is in force. Source: CPL art. 216. */
    public static final String RETRIAL = "APP-11";
    /** 15 days in which the court refunds fees. Source: Measures on the Payment of Litigation Costs, art. 53. */
    public static final String FEE_REFUND = "FIL-12";
    /** 3 days to tell the parties who hears the case. Source: CPL art. 131. */
    public static final String NOTICE_OF_JUDGES = "FIL-10";

    /** 15 days at least for evidence at first instance, from service of the notice of evidence. Source: J 99; EV 51. */
    public static final String EVIDENCE = "PLE-05";

    private static final ProceduralPeriods CHINA =
            new ProceduralPeriods(LawTable.read(ProceduralPeriods.class, "procedural-periods.json", Table.class)
                    .periods());

    private final Map<String, ProceduralPeriod> byId = new LinkedHashMap<>();

    private ProceduralPeriods(List<ProceduralPeriod> rows) {
        rows.forEach(row -> byId.put(row.id(), row));
    }

    /** The periods of Chinese law, read once from this module's data. */
    public static ProceduralPeriods china() {
        return CHINA;
    }

    /** All rows, in the order of a case. */
    public List<ProceduralPeriod> all() {
        return List.copyOf(byId.values());
    }

    public Optional<ProceduralPeriod> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws NoSuchElementException if no row has this id */
    public ProceduralPeriod require(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("There is no procedural period " + id));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<ProceduralPeriod> periods) {}
}
