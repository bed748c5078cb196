package org.comity.filing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.comity.filing.TestAccount;
import org.comity.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A bank's statement")
class CamtStatementTest {
    @TempDir
    Path folder;

    private CamtStatement taken(Object xml) throws IOException {
        return CamtStatement.of(
                Files.writeString(folder.resolve("statement.xml"), xml.toString()), TestAccount.NUMBER::equals);
    }

    @ParameterizedTest(name = "of version {0} tells what came, from whom and for what")
    @ValueSource(strings = {"02", "04", "08", "13"})
    void read(String version) throws IOException {
        CamtStatement read = taken(new TestStatement()
                .inVersion(version)
                .credit("A1", "34064.00", "CNY", "RF18 1000 0001")
                .entry("A2", "5", "CNY", "DBIT", "BOOK", "")
                .entry("A3", "6", "CNY", "CRDT", "PDNG", ""));
        assertThat(read.id()).isEqualTo("2026-331");
        assertThat(read.leftOut()).isEqualTo(2);
        assertThat(read.credits()).singleElement().satisfies(credit -> {
            assertThat(credit.amount()).isEqualByComparingTo("34064");
            assertThat(credit.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 27));
            assertThat(credit.payer()).isEqualTo("Rheinland Maschinenbau GmbH");
            assertThat(credit.texts()).containsExactly("RF18 1000 0001");
        });
    }

    @Test
    @DisplayName("tells the parts of an entry apart, where they make up its sum, and the structured reference first")
    void parts() throws IOException {
        CamtStatement read = taken(new TestStatement().raw("""
                <Ntry><Amt Ccy="CNY">300.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
                <BookgDt><DtTm>2026-11-27T10:00:00+08:00</DtTm></BookgDt><AcctSvcrRef>B</AcctSvcrRef><NtryDtls>
                <TxDtls><Amt Ccy="CNY">100.00</Amt><RmtInf><Ustrd>for one</Ustrd><Strd><CdtrRefInf><Ref>RF1</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>
                <TxDtls><Amt Ccy="CNY">200.00</Amt><RltdPties><Dbtr><Nm>B</Nm></Dbtr></RltdPties></TxDtls>
                </NtryDtls></Ntry>"""));
        assertThat(read.credits())
                .extracting(Credit::amount)
                .containsExactly(new BigDecimal("100.00"), new BigDecimal("200.00"));
        assertThat(read.credits().getFirst().texts()).containsExactly("RF1", "for one");
        assertThat(read.credits().getLast().payer()).isEqualTo("B");
        assertThat(read.credits()).extracting(Credit::key).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("that names an entry twice is found out, and one without a reference is known by what is in it")
    void repeated() throws IOException {
        CamtStatement read = taken(new TestStatement()
                .credit("A1", "10", "CNY", "one")
                .credit("A1", "10", "CNY", "one")
                .credit("A1", "11", "CNY", "another sum"));
        assertThat(read.credits()).extracting(Repeated::is).containsExactly(false, true, false);
        String without = """
                <Ntry><Amt Ccy="CNY">7</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-27</Dt></BookgDt>
                <AddtlNtryInf>%s</AddtlNtryInf></Ntry>""";
        List<Credit> first =
                taken(new TestStatement().raw(without.formatted("a"))).credits();
        List<Credit> again = taken(
                        new TestStatement().raw(without.formatted("a")).raw(without.formatted("b")))
                .credits();
        assertThat(again.getFirst().key()).isEqualTo(first.getFirst().key());
        assertThat(again.getLast().key()).isNotEqualTo(first.getFirst().key());
    }

    static Stream<Named<String>> bad() {
        String good = new TestStatement().credit("A", "1", "CNY", "x").toString();
        return Stream.of(
                Named.of("no XML", "34064;CNY"),
                Named.of("empty", ""),
                Named.of("cut off", good.substring(0, good.length() - 40)),
                Named.of("another message", good.replace("camt.053.", "pacs.008.")),
                Named.of("no name space", good.replaceAll(" xmlns=\"[^\"]*\"", "")),
                Named.of(
                        "a document type",
                        good.replace("?>\n", "?>\n<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n")
                                .replace(">x<", ">&x;<")),
                Named.of(
                        "entities that grow",
                        good.replace(
                                        "?>\n",
                                        "?>\n<!DOCTYPE D [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n")
                                .replace(">x<", ">&b;&b;<")),
                Named.of("elements without end", good.replace(">x<", ">" + "<a>".repeat(100_000) + "<")),
                Named.of("an amount that is none", good.replace(">1<", ">1,00<")),
                Named.of("nothing", good.replace(">1<", ">0<")),
                Named.of("a part of a fen", good.replace(">1<", ">1.001<")),
                Named.of("no day", good.replaceAll("<BookgDt>.*</BookgDt>", "")),
                Named.of("31 April", good.replace("2026-11-27", "2026-04-31")));
    }

    @ParameterizedTest(name = "that has {0} is refused")
    @MethodSource("bad")
    void refused(String xml) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> taken(xml))
                .satisfies(refused -> assertThat(refused.code().toString()).contains("STATEMENT_UNREADABLE"));
    }

    @Test
    @DisplayName("of another account is refused")
    void ofAnotherAccount() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> taken(new TestStatement().of("4711").credit("A", "1", "CNY", "x")))
                .satisfies(refused -> assertThat(refused.code().toString()).contains("STATEMENT_OF_OTHER_ACCOUNT"));
    }
}
