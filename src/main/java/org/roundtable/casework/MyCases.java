package org.roundtable.casework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.springframework.transaction.support.TransactionTemplate;

/** The cases that a user has a part in, and the organisations that a new one can belong to. */
public final class MyCases {

    /** How many cases are shown at once. */
    public static final int AT_ONCE = 25;

    private static final int LAST = 10_000;

    private final TransactionTemplate transaction;
    private final Members members;
    private final CaseFiles files;
    private final Excerpts excerpts;
    private final UrgentFlags urgentFlags;

    MyCases(CaseworkParts parts, CaseFiles files, Excerpts excerpts, UrgentFlags urgentFlags) {
        this.transaction = parts.transaction();
        this.members = parts.members();
        this.files = files;
        this.excerpts = excerpts;
        this.urgentFlags = urgentFlags;
    }

    /**
     * A case in a list: what it is called, and whom it is about.
     *
     * @param urgent how many urgent flags stand in it that the user may see
     */
    public record Line(String id, String title, List<String> people, @Nullable Phase phase, long urgent) {}

    /** A page of cases, from 1. */
    public record Page(List<Line> lines, int page, int pages) {}

    /** An organisation by name. */
    public record Organisation(String id, String name) {}

    public Page of(Viewer viewer, CaseFileStatus standing, int page) {
        return transaction.execute(status -> {
            int from = Math.min(Math.max(1, page), LAST);
            List<String> ids = members.casesOf(viewer.belonging(), standing, from - 1, AT_ONCE);
            Map<String, CaseInHand> cases = excerpts.of(viewer, ids);
            Map<String, Long> urgent = urgentFlags.count(viewer, ids);
            long count = members.countCasesOf(viewer.belonging(), standing);
            int pages = (int) Math.max(1, (count + AT_ONCE - 1) / AT_ONCE);
            return new Page(
                    ids.stream()
                            .map(id -> line(cases.get(id), urgent.getOrDefault(id, 0L)))
                            .toList(),
                    from,
                    pages);
        });
    }

    private static Line line(CaseInHand inHand, long urgent) {
        List<String> people = inHand.file()
                .said(ParticipantAdded.class)
                .map(Said::body)
                .filter(added -> added.side() == Side.EXPERIENCE)
                .flatMap(added -> inHand.name(added.id()).stream())
                .sorted()
                .toList();
        return new Line(
                inHand.file().id(), inHand.title(), people, inHand.header().phase(), urgent);
    }

    /** @throws NotForYou for people taking part, who open no cases */
    public List<Organisation> organisations(Viewer viewer) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
        return transaction.execute(
                status -> files.excerpts(members.organisations(), List.of(OrganisationSetUp.class)).values().stream()
                        .map(MyCases::organisation)
                        .toList());
    }

    private static Organisation organisation(CaseFile file) {
        String name = file.latest(OrganisationSetUp.class)
                .map(setUp -> setUp.body().name())
                .orElse(file.id());
        return new Organisation(file.id(), name);
    }
}
