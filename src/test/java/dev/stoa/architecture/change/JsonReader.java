package dev.stoa.architecture.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads JSON from a text that a build wrote; whatever else is refused. */
final class JsonReader {

    private static final Pattern WORD = Pattern.compile("[-+.\\w]+");

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    Json whole() {
        var json = value();
        if (skip() != 0) {
            throw wrong();
        }
        return json;
    }

    private Json value() {
        return switch (skip()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json(string());
            default -> word();
        };
    }

    private Json object() {
        Map<String, Json> members = new LinkedHashMap<>();
        at++;
        while (skip() != '}') {
            var name = string();
            expect(':');
            members.put(name, value());
            separate('}');
        }
        at++;
        return new Json(members);
    }

    private Json array() {
        List<Json> items = new ArrayList<>();
        at++;
        while (skip() != ']') {
            items.add(value());
            separate(']');
        }
        at++;
        return new Json(items);
    }

    private String string() {
        expect('"');
        var read = new StringBuilder();
        while (peek() != '"') {
            if (peek() == 0) {
                throw wrong();
            }
            read.append(peek() == '\\' ? escaped() : peek());
            at++;
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        at++;
        return switch (peek()) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text, at + 1, at += 4, 16);
            default -> peek();
        };
    }

    private Json word() {
        var word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            throw wrong();
        }
        at = word.end();
        return word.group().equals("null") ? Json.NOTHING : new Json(word.group());
    }

    private void separate(char end) {
        if (skip() != end) {
            expect(',');
        }
    }

    private void expect(char expected) {
        if (skip() != expected) {
            throw wrong();
        }
        at++;
    }

    private char skip() {
        while (Character.isWhitespace(peek())) {
            at++;
        }
        return peek();
    }

    /** Zero at the end, which no JSON contains. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("This is no JSON, at character " + at);
    }
}
