package ru.orientir.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import ru.orientir.collection.ReminderAsked;
import ru.orientir.collection.SubmissionReviewed;
import ru.orientir.notification.NotificationRepository.Notice;

/** Tells people, in the transaction of what they are told of. */
@ApplicationScoped
class Notifications {
    @Inject
    NotificationRepository notifications;

    void remind(@Observes ReminderAsked asked) {
        notifications.tellReporters(
                asked.organisationIds(),
                new Notice(NotificationKind.REMINDER, asked.campaignId(), asked.dueOn(), null));
    }

    void tell(@Observes SubmissionReviewed reviewed) {
        var kind =
                switch (reviewed.outcome()) {
                    case RETURNED -> NotificationKind.SUBMISSION_RETURNED;
                    case REOPENED -> NotificationKind.SUBMISSION_REOPENED;
                    case ACCEPTED -> NotificationKind.SUBMISSION_ACCEPTED;
                };
        notifications.tellReporters(
                List.of(reviewed.organisationId()),
                new Notice(kind, reviewed.campaignId(), reviewed.dueOn(), reviewed.reason()));
    }
}
