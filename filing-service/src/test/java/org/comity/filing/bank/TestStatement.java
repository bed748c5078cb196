package org.comity.filing.bank;

import java.util.UUID;
import org.comity.filing.TestAccount;

/** A bank's statement, as a bank writes it. */
final class TestStatement {
    private final StringBuilder entries = new StringBuilder();
    private String account = TestAccount.NUMBER;
    private String version = "08";

    TestStatement of(String number) {
        account = number;
        return this;
    }

    TestStatement inVersion(String other) {
        version = other;
        return this;
    }

    /** @param reference the bank's */
    TestStatement credit(String reference, String amount, String currency, String text) {
        return entry(reference, amount, currency, "CRDT", "BOOK", "<Ustrd>" + text + "</Ustrd>");
    }

    TestStatement entry(
            String reference, String amount, String currency, String way, String status, String remittance) {
        entries.append("""
                <Ntry><Amt Ccy="%2$s">%3$s</Amt><CdtDbtInd>%4$s</CdtDbtInd><Sts><Cd>%5$s</Cd></Sts>
                <BookgDt><Dt>2026-11-27</Dt></BookgDt><AcctSvcrRef>%1$s</AcctSvcrRef><NtryDtls><TxDtls>
                <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                <RltdPties><Dbtr><Pty><Nm>Rheinland Maschinenbau GmbH</Nm></Pty></Dbtr></RltdPties>
                <RmtInf>%6$s</RmtInf></TxDtls></NtryDtls></Ntry>""".formatted(reference, currency, amount, way, status, remittance));
        return this;
    }

    TestStatement raw(String entry) {
        entries.append(entry);
        return this;
    }

    @Override
    public String toString() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
                <GrpHdr><MsgId>%s</MsgId></GrpHdr><Stmt><Id>2026-331</Id>
                <Acct><Id><Othr><Id>%s</Id></Othr></Id></Acct>%s</Stmt></BkToCstmrStmt></Document>""".formatted(version, UUID.randomUUID(), account, entries);
    }
}
