import { amazonConversations, etsyConversations } from '../seller-centre/conversations.ts';

/** Addresses of the measured inboxes. */
export const inboxUrls = {
  etsy: `https://www.etsy.com/messages/${etsyConversations[0]?.id}`,
  shopee: 'https://seller.shopee.com.my/new-webchat/conversations',
  amazon: `https://sellercentral.amazon.com/messaging/contact?orderID=${amazonConversations[0]?.id}&marketplaceID=ATVPDKIKX0DER`,
} as const;

/** A page of the same host that isn't an inbox. */
export const etsyDashboard = 'https://www.etsy.com/your/shops/me/dashboard';
