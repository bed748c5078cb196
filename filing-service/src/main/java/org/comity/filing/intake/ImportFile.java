package org.comity.filing.intake;

import static org.comity.filing.problem.CaseProblem.IMPORT_TOO_MANY_CASES;
import static org.comity.filing.problem.CaseProblem.IMPORT_UNREADABLE;
import static org.comity.filing.problem.CaseProblem.IMPORT_WITHOUT_CASES;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.http.PlainText;

/** The cases of a file, each as its own text. What is in a text is read later, line by line, so that one fault refuses one case. */
final class ImportFile {
    private ImportFile() {}

    /** @param number of the line, or of the case in its array; from 1 */
    record Text(int number, String json) {}

    /**
     * Newline-delimited JSON. Blank lines are counted and left out.
     *
     * @throws org.comity.http.ProblemException IMPORT_UNREADABLE if it is not UTF-8, IMPORT_TOO_MANY_CASES, IMPORT_WITHOUT_CASES
     */
    static List<Text> lines(Path file, int most) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!PlainText.isBlank(line)) {
                    add(texts, new Text(number, line), most);
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw IMPORT_UNREADABLE.with();
        }
        return whole(texts);
    }

    /**
     * A JSON array. It is never in memory as a tree.
     *
     * @throws org.comity.http.ProblemException IMPORT_UNREADABLE if it is none, IMPORT_TOO_MANY_CASES, IMPORT_WITHOUT_CASES
     */
    static List<Text> array(Path file, ObjectMapper json, int most) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (JsonParser parser = json.getFactory().createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw IMPORT_UNREADABLE.with();
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                add(texts, new Text(texts.size() + 1, text(parser, json)), most);
            }
            if (parser.nextToken() != null) {
                throw IMPORT_UNREADABLE.with();
            }
        } catch (JsonProcessingException malformed) {
            throw IMPORT_UNREADABLE.with();
        }
        return whole(texts);
    }

    /** Numbers as they were written. */
    private static String text(JsonParser parser, ObjectMapper json) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.getFactory().createGenerator(text)) {
            generator.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }

    private static void add(List<Text> texts, Text text, int most) {
        if (texts.size() == most) {
            throw IMPORT_TOO_MANY_CASES.with(most);
        }
        texts.add(text);
    }

    private static List<Text> whole(List<Text> texts) {
        if (texts.isEmpty()) {
            throw IMPORT_WITHOUT_CASES.with();
        }
        return texts;
    }
}
