/** Addresses of the demo inboxes, each with a conversation open. */
export const inboxes = {
  shopee: 'https://seller.shopee.com.my/new-webchat/conversations',
  etsy: 'https://www.etsy.com/messages/1870100001',
  amazon: 'https://sellercentral.amazon.com/messaging/contact?orderID=113-6290417-8851362&marketplaceID=ATVPDKIKX0DER',
} as const;
