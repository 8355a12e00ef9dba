package ru.orientir.importing.recogniser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.order.InstructionDraft;
import ru.orientir.importing.draft.order.LinkDraft;
import ru.orientir.importing.draft.order.LinkKind;
import ru.orientir.importing.draft.order.SignerDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.draft.value.PartyDraft;
import ru.orientir.language.responsible.PartKind;
import ru.orientir.language.responsible.PartRole;
import ru.orientir.language.schedule.PlanYear;
import ru.orientir.language.schedule.Schedule;

/** The numbered instructions of an order: to whom, what, by when, under whose control. */
final class Instructions {

    private static final Pattern DEADLINE = Pattern.compile(
            "(?iu)(?:в\\s+срок\\s+)?(?:до|не\\s+позднее|к)\\s+\\d{1,2}(?:\\.\\d{1,2}(?:\\.\\d{4})?|\\s+\\p{L}+)(?:\\s+\\d{4})?(?:\\s*(?:года|г\\.))?(?:\\s+(?:текущего|последующ\\p{L}+|каждого|следующего|ежегодно)[^;.,:()]*)?|в\\s+течение\\s+[^;.,:()]{3,40}");
    private static final String DAY = "\\d{1,2}(?:\\.\\d{1,2}(?:\\.\\d{4})?|\\s+" + Words.MONTH + ")";
    private static final Pattern SPAN = Pattern.compile("(?iu)(?:в\\s+период\\s+)?(?<!\\p{L})с\\s+(?:" + DAY
            + "|\\d{1,2})(?:\\s+\\d{4})?(?:\\s*(?:года|г\\.))?\\s+(?:по|до)\\s+" + DAY
            + "(?:\\s+\\d{4})?(?:\\s*(?:года|г\\.))?");
    private static final Pattern RHYTHM = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ежегодн|ежеквартальн|ежемесячн|постоянно|annually|quarterly|monthly)\\p{L}*");
    private static final Pattern INFINITIVE = Pattern.compile("(?iu)(?<!\\p{L})\\p{L}+(?:ть|ти|чь)(?:ся)?(?!\\p{L})");
    private static final Pattern APPOINTED = Pattern.compile(
            "(?su)^(?iu:назначить|определить|утвердить|возложить)(?iu:(?=.*(?:ответственн|координатор|куратор)))(?<before>.*?)(?<name>"
                    + "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"
                    + "|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+(?:вич|вн|ичн)\\p{L}{0,2})(?<after>.*)$");
    private static final Pattern POST_OF = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:главного|ведущего|старшего)\\s+)?(?:методиста|заместителя|начальника|директора|специалиста|педагога|заведующ(?:его|ую)|руководителя|психолога|советника|учителя)(?!\\p{L})[^,]{0,120}$");
    private static final Pattern ADVERB = Pattern.compile(
            "(?iu)\\s*(?:ежегодно|ежеквартально|ежемесячно|своевременно|постоянно|в\\s+срок.*|до\\s+\\d.*)\\s*$");
    private static final Pattern CONTROL =
            Pattern.compile("(?isu)^контроль.*?(?:возложить\\s+на|возлагаю\\s+на)\\s+(.+?)\\.?$");
    private static final Pattern OWN_CONTROL = Pattern.compile("(?isu)^контроль.*(?:оставляю|за\\s+собой).*");

    private record Item(String number, StringBuilder text, List<PartyDraft> executors, Place place) {}

    private final DraftBuilder draft;
    private final List<Item> items = new ArrayList<>();
    private final List<LinkDraft> links = new ArrayList<>();
    private final List<InstructionDraft> drafts = new ArrayList<>();

    Instructions(DraftBuilder draft) {
        this.draft = draft;
    }

    void add(Flow line) {
        var numbered = Words.numbered(line.text());
        if (numbered.number() == null && !items.isEmpty()) {
            Item last = items.getLast();
            last.text().append('\n').append(line.text());
            if (Words.isBulleted(line.text()) && last.text().toString().matches("(?isu).*ответственн.*")) {
                last.executors()
                        .addAll(Parties.of(Words.item(line.text()).replaceAll("[;.]$", ""), null, line.place(), 0.8));
            }
            return;
        }
        var item = new Item(numbered.number(), new StringBuilder(numbered.text()), new ArrayList<>(), line.place());
        item.executors().addAll(executors(numbered.text(), line.place()));
        if (item.executors().isEmpty() && item.number() != null) {
            items.stream()
                    .filter(p -> p.number() != null && item.number().startsWith(p.number() + "."))
                    .findFirst()
                    .ifPresent(parent -> item.executors().addAll(parent.executors()));
        }
        items.add(item);
        link(line);
    }

    // «Руководителям школ: …», «Координатору Ивановой И. И. ежегодно формировать»: the words before the verb.
    private static List<PartyDraft> executors(String text, Place place) {
        Matcher appointed = APPOINTED.matcher(text);
        if (appointed.find()) {
            return appointed(appointed, place);
        }
        Matcher verb = INFINITIVE.matcher(text);
        int end = verb.find() ? verb.start() : text.length();
        int colon = text.indexOf(':');
        if (colon >= 0 && colon < end) {
            end = colon;
        }
        if (end == text.length()) {
            return List.of();
        }
        String words = ADVERB.matcher(text.substring(0, end))
                .replaceAll("")
                .replaceAll("\\([^()]*\\)", "")
                .replaceAll("[\\s,–-]+$", "")
                .strip();
        boolean dative = words.matches("(?su)^\\S+(?:ому|ему|ым|им|ам|ям|ой|ей|ю|у|е|и)(?:[\\s,].*)?$");
        if (words.length() < 5
                || words.length() > 300
                || !dative
                || words.matches("(?isu)^(?:контроль|за|в|на|по|при|с|о|ответственным)\\s.*")) {
            return List.of();
        }
        return Parties.of(words, null, place, 0.8);
    }

    // «Назначить ответственным за … методиста центра Соколову М.В.», «… Соколову М.В., методиста центра».
    private static List<PartyDraft> appointed(Matcher m, Place place) {
        String after = m.group("after")
                .replaceAll("(?isu)[,\\s]*(?:ответственн|муниципальн\\p{L}+\\s+координатор|координатор|куратор).*$", "")
                .replaceAll("[.;:\\s]+$", "");
        boolean initials = after.matches("(?su).*\\p{Lu}\\.\\s?\\p{Lu}$");
        String named = m.group("name") + (after.startsWith(",") ? after : "") + (initials ? "." : "");
        Matcher post = POST_OF.matcher(m.group("before"));
        String before = !after.startsWith(",") && post.find() ? post.group() : "";
        return Parties.of(before + named, null, place, 0.8);
    }

    private void link(Flow line) {
        LinkKind kind = OrderReader.linkOf(line.text());
        if (kind != null) {
            links.add(new LinkDraft(
                    kind,
                    Field.of(line.text(), line.place(), 0.9),
                    DocumentDates.number(line.text()),
                    DocumentDates.date(line.text())));
        }
    }

    /** Fills in who controls, once the signer is known, and reads the deadlines. */
    void settle(SignerDraft signer, LocalDate date) {
        for (Item item : items) {
            String text = item.text().toString();
            if (text.matches("(?isu)^.{0,60}ответственн\\p{L}+\\s+за\\s+координац.*")) {
                draft.coordinators.addAll(item.executors());
            }
            PartyDraft controller = null;
            Matcher control = CONTROL.matcher(text);
            if (control.matches()) {
                controller = Parties.first(control.group(1), PartRole.CONTROLLER, item.place());
            } else if (OWN_CONTROL.matcher(text).matches() && signer != null) {
                String name = signer.name().value();
                controller = new PartyDraft(
                        name,
                        PartKind.PERSON,
                        PartRole.CONTROLLER,
                        name,
                        signer.position() == null ? null : signer.position().value(),
                        null,
                        item.place(),
                        0.9);
            }
            drafts.add(new InstructionDraft(
                    item.number(),
                    Field.of(text, item.place()),
                    item.executors(),
                    schedule(text, item.place(), date),
                    controller));
        }
    }

    private Field<Schedule> schedule(String text, Place place, LocalDate date) {
        String phrase = phrase(text);
        if (phrase == null) {
            return null;
        }
        int year = date == null ? draft.defaultYear : date.getYear();
        return Field.of(draft.schedule(phrase, new PlanYears(year, year, PlanYear.CALENDAR, null)), place, 0.7);
    }

    private static String phrase(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            return span.group().strip();
        }
        Matcher deadline = DEADLINE.matcher(text);
        Matcher rhythm = RHYTHM.matcher(text);
        String often = rhythm.find() ? rhythm.group() : null;
        if (often != null && often.toLowerCase().matches("ежегодн\\p{L}*")) {
            often = "ежегодно";
        }
        if (!deadline.find()) {
            return often;
        }
        String by = deadline.group().strip();
        if (often == null || by.contains(often)) {
            return by;
        }
        // «ежегодно, до 15 января» stays as printed; apart from each other they still belong together.
        boolean adjacent = text.substring(Math.min(rhythm.end(), deadline.start()), deadline.start())
                .matches("[,\\s]*");
        return adjacent && rhythm.start() < deadline.start()
                ? text.substring(rhythm.start(), deadline.end()).strip()
                : often + ", " + by;
    }

    List<Field<String>> texts() {
        return drafts.stream().map(InstructionDraft::text).toList();
    }

    List<InstructionDraft> drafts() {
        return drafts;
    }

    List<LinkDraft> links() {
        return links;
    }
}
