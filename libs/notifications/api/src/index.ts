export { Mail } from './mail.entity';
export { Notification, NotificationKind } from './notification.entity';
export { NotificationService } from './notification.service';
export { NotificationsModule } from './notifications.module';
export { MailFrequency, Preference } from './preference.entity';
