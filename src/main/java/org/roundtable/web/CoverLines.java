package org.roundtable.web;

import java.util.List;
import org.roundtable.access.Viewer;
import org.roundtable.casework.Covering.Cover;

/** Absences in a line each, as one reader sees them, with both names. */
record CoverLines(PageWords words, String path) {

    /** One that can be ended. */
    record Line(String text, String endPath) {}

    List<Line> of(Viewer viewer, List<Cover> covers) {
        return covers.stream()
                .map(cover -> new Line(text(viewer, cover), path + "/" + cover.id() + "/end"))
                .toList();
    }

    private String text(Viewer viewer, Cover cover) {
        String said = words.of(
                key(viewer, cover),
                words.user(cover.cover()),
                words.user(cover.absent()),
                words.day(cover.from()),
                words.day(cover.until()));
        return cover.reason() == null
                ? said
                : said + " "
                        + words.of(
                                "practice.cover.arranged",
                                words.user(cover.arrangedBy()),
                                words.of("practice.cover.reason." + cover.reason()));
    }

    private static String key(Viewer viewer, Cover cover) {
        if (cover.absent().equals(viewer.user())) {
            return "practice.cover.mine";
        }
        return cover.cover().equals(viewer.user()) ? "practice.cover.theirs" : "practice.cover.others";
    }
}
